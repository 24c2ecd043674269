"""Small slips by kind, each in a site of three articles: `bilim check` tells every one by its name, and is silent about
texts that only look like them."""

import concurrent.futures
import pathlib
import re
import struct
import sys
import unittest
import zlib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools"))
from suite import ROOT, bilim, run_suite, scratch  # noqa: E402

SETTINGS = """baseURL: https://bilim.example/
title: { kk: Сынақ, ru: Проба }
description: { kk: Сынақ сайты., ru: Пробный сайт. }
search: true
sections:
  - key: all
    title: { kk: Барлығы, ru: Всё }
    pages: [attach, other]
"""


def article(title, description, text):
    return (f'---\ntitle: "{title}"\ndescription: "{description}"\nupdated: 2026-11-21\nreviewBy: 2027-02-28\n---\n\n'
            f"{text}\n")


def kazakh(text):
    return article("Дәрігерге жазылу", "Дәрігерге қалай жазылуға болады.",
                   f"Дәрігерге жазылу керек.\n\n## Қалай жазыламын? {{#how}}\n\n{text}")


def russian(text):
    return article("Запись к врачу", "Как записаться к врачу.",
                   f"Нужно записаться к врачу.\n\n## Как записаться? {{#how}}\n\n{text}")


KAZAKH, RUSSIAN = kazakh("Емханаға барыңыз."), russian("Сходите в поликлинику.")


def body(in_kazakh, in_russian):
    """The article with these texts under its heading."""
    return {"kk/attach.md": kazakh(in_kazakh), "ru/attach.md": russian(in_russian)}


def both(change):
    """The article, both files changed."""
    return {"kk/attach.md": change(KAZAKH), "ru/attach.md": change(RUSSIAN)}


def front(change):
    """The article, its Russian file changed."""
    return {"kk/attach.md": KAZAKH, "ru/attach.md": change(RUSSIAN)}


def settings(change):
    return {"site.yml": change(SETTINGS)}


def fields(in_kazakh, in_russian, tkk=None):
    """The article with further lines of front matter, and with another Kazakh title."""
    files = {"kk/attach.md": KAZAKH.replace("reviewBy: 2027-02-28\n", "reviewBy: 2027-02-28\n" + in_kazakh),
             "ru/attach.md": RUSSIAN.replace("reviewBy: 2027-02-28\n", "reviewBy: 2027-02-28\n" + in_russian)}
    if tkk is not None:
        files["kk/attach.md"] = files["kk/attach.md"].replace('"Дәрігерге жазылу"', tkk)
    return files


def png():
    """A picture of one point."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0\0"))
            + chunk(b"IEND", b""))


# Each: what it is, the message that must come (None: no message at all), and the files that replace or join the site's.

FIGURES = [
    ('scale млн/млрд', 'different-figures', body('Төлем 5 млн теңге.', 'Плата 5 млрд тенге.')),
    ('currency', 'different-figures', body('Төлем 500 теңге.', 'Плата 500 рублей.')),
    ('currency sign', 'different-figures', body('Төлем 500 ₸.', 'Плата 500 $.')),
    ('unit time', 'different-figures', body('Мерзімі 5 күн.', 'Срок 5 месяцев.')),
    ('unit time2', 'different-figures', body('Мерзімі 24 сағат.', 'Срок 24 дня.')),
    ('month', 'different-figures', body('2026 жылғы 5 мамырда.', '5 марта 2026 года.')),
    ('weekday', 'different-figures', body('Сейсенбі күні келіңіз.', 'Приходите в среду.')),
    ('number words', 'different-figures', body('Үш күн ішінде келіңіз.', 'Приходите в течение пяти дней.')),
    ('ordinal words', 'different-figures', body('Бірінші қабатта.', 'На втором этаже.')),
    ('ordinal hyph', 'different-figures', body('3-қабатта.', 'На 4-м этаже.')),
    ('range', 'different-figures', body('5–10 күн.', '5–15 дней.')),
    ('decimals', 'different-figures', body('Жылына 1,5 рет.', '1,6 раза в год.')),
    ('list start', 'different-shape', body('3. Бірінші\n4. Екінші', '1. Первое\n2. Второе')),
    ('time', 'different-figures', body('Сағат 9:00-ден 18:00-ге дейін.', 'С 9:00 до 19:00.')),
    ('phone', 'different-figures', body('Телефон: +7 727 123 45 67.', 'Телефон: +7 727 123 45 68.')),
    ('percent', 'different-figures', body('Мөлшері 5 %.', 'Размер 7 %.')),
    ('fraction', 'different-figures', body('Жартысы, яғни 1/2.', 'Половина, то есть 1/3.')),
    ('roman', 'different-figures', body('II топтағы мүгедектігі бар адам.', 'Лицо с инвалидностью III группы.')),
    ('quarter', 'different-figures', body('2026 жылдың 2-тоқсаны.', 'III квартал 2026 года.')),
    ('hundred words', 'different-figures', body('Жүз теңге.', 'Двести тенге.')),
    ('twenty one', 'different-figures', body('Жиырма бір күн.', 'Двадцать два дня.')),
    ('date numeric', 'different-figures', body('01.02.2026 күні.', '01.03.2026.')),
    ('iso date', 'different-figures', body('2026-02-01 күні.', '1 марта 2026 года.')),
    ('times', 'different-figures', body('Үш есе көп.', 'В два раза больше.')),
    ('ok scale', None, body('Төлем 1,5 млн теңге.', 'Плата 1 500 000 тенге.')),
    ('ok thousand nbsp', None, body('Төлем 12 500 теңге.', 'Плата 12 500 тенге.')),
    ('ok thousand мың', None, body('Төлем 12 мың теңге.', 'Плата 12 000 тенге.')),
    ('ok млрд', None, body('2 млрд теңге.', '2 миллиарда тенге.')),
    ('ok date', None, body('2026 жылғы 5 наурызда.', '5 марта 2026 года.')),
    ('ok date2', None, body('2026 ж. 5 наурыз.', '05.03.2026.')),
    ('ok date range', None, body('2026 жылғы 1–5 наурыз.', 'с 1 по 5 марта 2026 года.')),
    ('ok weekday', None, body('Сәрсенбіде келіңіз.', 'Приходите в среду.')),
    ('ok weekdays range', None, body('Дүйсенбіден жұмаға дейін.', 'С понедельника по пятницу.')),
    ('ok words/digits', None, body('Үш күн.', '3 дня.')),
    ('ok ordinal', None, body('Үшінші қабатта.', 'На 3-м этаже.')),
    ('ok time', None, body('Сағат 9:00-де.', 'В 9 часов.')),
    ('ok phone', None, body('Телефон: +7 (727) 123-45-67.', 'Телефон: +7 727 123 45 67.')),
    ('ok phone8', None, body('Телефон: 8 800 080 77 77.', 'Телефон: 8-800-080-77-77.')),
    ('ok percent', None, body('5 пайыз.', '5 %.')),
    ('ok half', None, body('1/2 бөлігі.', '½ часть.')),
    ('ok roman', None, body('2-топтағы мүгедектігі бар адам.', 'Лицо с инвалидностью II группы.')),
    ('ok quarter', None, body('2026 жылдың үшінші тоқсаны.', 'III квартал 2026 года.')),
    ('ok m2', None, body('50 м² алаң.', 'Площадь 50 кв. м.')),
    ('ok name digits', None, body('COVID-19 және eGov 2.0.', 'COVID-19 и eGov 2.0.')),
    ('ok once', None, body('Бір рет тіркеліңіз.', 'Прикрепитесь один раз.')),
    ('ok age', None, body('18 жасқа дейін.', 'До 18 лет.')),
    ('ok years', None, body('2024–2026 жылдары.', 'в 2024–2026 годах.')),
    ('ok month count', None, body('Он екі ай.', '12 месяцев.')),
    ('ok half-year', None, body('Жарты жыл.', 'Полгода.')),
    ('ok one and half', None, body('Бір жарым жыл.', 'Полтора года.')),
    ('ok both', None, body('Екеуі де керек.', 'Нужны оба.')),
    ('ok hour', None, body('24 сағат.', 'Сутки, 24 часа.')),
    ('ok degree', None, body('Дене қызуы 38,5 °C.', 'Температура 38,5 °C.')),
    ('ok №', None, body('№ 5 бұйрық.', 'Приказ № 5.')),
    ('ok list', None, body('1. Бірінші\n2. Екінші', '1. Первое\n2. Второе')),
]

MARKS = [
    ('conflict in md', 'conflict-marker', body('<<<<<<< HEAD\nА\n=======\nБ\n>>>>>>> x', 'А')),
    ('empty heading', 'empty-heading', body('Мәтін.\n\n## {#x}\n\nМәтін.', 'Текст.\n\n## {#x}\n\nТекст.')),
    ('empty item', 'empty-list-item', body('- бірінші\n-\n- үшінші', '- первое\n-\n- третье')),
    ('empty cell', 'empty-cell', body('| А | Б |\n|---|---|\n| в |  |', '| А | Б |\n|---|---|\n| в |  |')),
    ('empty link', 'link-without-text', body('[](other.md)', '[](other.md)')),
    ('NUL', 'nul-character', body('Мә\0тін', 'Текст')),
    ('empty title', 'empty-value', fields('', '', tkk='""')),
    ('TODO', 'unfinished-note', body('TODO: жазу', 'TODO: написать')),
    ('lorem', 'latin-text', body('Lorem ipsum dolor sit amet.', 'Lorem ipsum dolor sit amet.')),
    ('empty article', 'empty-article', {'kk/attach.md': '---\ntitle: "Дәрігерге жазылу"\ndescription: "Емхана."\nupdated: 2026-11-21\nreviewBy: 2027-02-28\n---\n', 'ru/attach.md': '---\ntitle: "Запись"\ndescription: "Поликлиника."\nupdated: 2026-11-21\nreviewBy: 2027-02-28\n---\n'}),
    ('##x', 'heading-without-blank', body('Мәтін.\n\n##Келесі {#next}\n\nМәтін.', 'Текст.\n\n##Далее {#next}\n\nТекст.')),
    ('bullet •', 'foreign-bullet', body('• бірінші\n• екінші', '• первое\n• второе')),
    ('bullet –', 'foreign-bullet', body('– бірінші\n– екінші', '– первое\n– второе')),
    ('-item no blank', 'list-mark-without-blank', body('-бірінші\n-екінші', '-первое\n-второе')),
    ('1)item', 'list-mark-without-blank', body('1)бірінші\n2)екінші', '1)первое\n2)второе')),
    ('1.item', 'list-mark-without-blank', body('1.бірінші\n2.екінші', '1.первое\n2.второе')),
    ('link blank', 'half-link', body('[мәтін] (other.md)', '[текст] (other.md)')),
    ('link blank in address', 'half-link', body('[мәтін](other file.md)', '[текст](other file.md)')),
    ('image blank', 'link-without-extension', body('! [сурет](a.png)', '! [рисунок](a.png)')),
    ('bold open', 'half-emphasis', body('**қалың мәтін', '**жирный текст')),
    ('bold spaces', 'half-emphasis', body('** қалың ** мәтін', '** жирный ** текст')),
    ('table no sep', 'half-table', body('| А | Б |\n| в | г |', '| А | Б |\n| в | г |')),
    (': ::note', 'foreign-directive', body(': ::note\nМәтін\n:::', ': :: note\nТекст\n:::')),
    ('{: .class}', 'foreign-directive', body('Мәтін\n{: .note}', 'Текст\n{: .note}')),
    ('{{< fig >}}', 'foreign-directive', body('{{< figure src="a" >}}', '{{< figure src="a" >}}')),
    ('{% include %}', 'foreign-directive', body('{% include a.html %}', '{% include a.html %}')),
    ('code indent', 'indented-code', body('Мәтін:\n\n    шегіністі мәтін', 'Текст:\n\n    текст с отступом')),
    ('sublist 1 blank', 'shallow-list', body('1. бірінші\n - ішкі\n2. екінші', '1. первое\n - вложенное\n2. второе')),
    ('strike ~', 'half-emphasis', body('~~сызылған', '~~зачёркнуто')),
    ('<br>', 'raw-html', body('бір<br>екі', 'один<br>два')),
    ('== highlight ==', 'foreign-directive', body('==белгіленген== мәтін', '==выделенный== текст')),
    ('setext h1', 'heading-without-partner', body('Мәтін\n=====', 'Текст\n=====')),
    ('footnote undefined', 'undefined-footnote', body('Мәтін[^1].', 'Текст[^1].')),
    ('[[wiki]]', 'foreign-directive', body('[[other]] қараңыз', 'См. [[other]]')),
    ('underscores', 'half-emphasis', body('__қалың мәтін', '__жирный текст')),
    ('bbcode', 'foreign-directive', body('[b]қалың[/b] мәтін', '[b]жирный[/b] текст')),
    ('* item no blank', 'list-mark-without-blank', body('*бірінші\n*екінші', '*первое\n*второе')),
    ('> no close admon', 'foreign-directive', body('> [!steps\n> Мәтін', '> [!steps\n> Текст')),
    ('unknown block', 'unknown-block', body('> [!info]\n> Мәтін', '> [!info]\n> Текст')),
    ('toc', 'foreign-directive', body('[TOC]\n\nМәтін', '[TOC]\n\nТекст')),
    ('ok bold', None, body('**Қалың** мәтін.', '**Жирный** текст.')),
    ('ok table', None, body('| А | Б |\n|---|---|\n| в | г |', '| А | Б |\n|---|---|\n| в | г |')),
    ('ok code', None, body('```\n- а\n```', '```\n- а\n```')),
    ('ok dash start', None, body('Жауап —\nиә.', 'Ответ —\nда.')),
    ('ok star math', None, body('2 * 3 = 6 болады.', '2 * 3 = 6.')),
    ('ok brackets', None, body('Заң [2024] бойынша.', 'По закону [2024].')),
    ('ok hash', None, body('Сұрақ № 5, C# тілі.', 'Вопрос № 5, язык C#.')),
    ('ok minus number', None, body('Дене қызуы -5 °C.', 'Температура -5 °C.')),
    ('ok snake', None, body('Файл a_b_c.txt.', 'Файл a_b_c.txt.')),
    ('ok 1) list', None, body('1) бірінші\n2) екінші', '1) первое\n2) второе')),
    ('ok nested', None, body('- бірінші\n  - ішкі\n- екінші', '- первое\n  - вложенное\n- второе')),
    ('ok tilde', None, body('Шамамен ~5 минут.', 'Примерно ~5 минут.')),
    ('ok quote', None, body('> Сөз.', '> Слова.')),
    ('ok dash dialog', None, body('— Сіз сақтандырылғансыз ба?', '— Вы застрахованы?')),
    ('ok steps', None, body('> [!steps]\n> 1. Барыңыз.\n> 2. Айтыңыз.', '> [!steps]\n> 1. Сходите.\n> 2. Скажите.')),
    ('ok colon', None, body('Керек: құжат, өтініш.', 'Нужны: документ, заявление.')),
    ('ok parens', None, body('Емхана (аурухана) ашық.', 'Поликлиника (больница) открыта.')),
    ('ok equals', None, body('а == б шартты белгі.', 'а == б условный знак.')),
]

LANGUAGE_AND_FILES = [
    ('kk title in ru', 'wrong-language', {'kk/attach.md': KAZAKH,'ru/attach.md': RUSSIAN.replace('"Запись к врачу"', '"Дәрігерге жазылу"')}),
    ('ru title in kk', 'wrong-language', {'kk/attach.md': KAZAKH.replace('"Дәрігерге жазылу"', '"Запись к врачу"'),'ru/attach.md': RUSSIAN}),
    ('kk heading in ru', 'wrong-language', {'kk/attach.md': KAZAKH,'ru/attach.md': RUSSIAN.replace('Как записаться? ', 'Қалай жазыламын? ')}),
    ('ru heading in kk', 'wrong-language', {'kk/attach.md': KAZAKH.replace('Қалай жазыламын? ', 'Как записаться? '),'ru/attach.md': RUSSIAN}),
    ('kk item in ru', 'wrong-language', body('- құжат\n- өтініш', '- құжат\n- заявление')),
    ('ru item in kk', 'wrong-language', body('- құжат\n- заявление на прикрепление', '- документ\n- заявление на прикрепление')),
    ('kk cell in ru', 'wrong-language', body('| Не | Кім |\n|---|---|\n| құжат | адам |', '| Что | Кто |\n|---|---|\n| құжат | человек |')),
    ('same text both', 'wrong-language', body('Документы и заявление.', 'Документы и заявление.')),
    ('same kk both', 'wrong-language', body('Құжаттар мен өтініш.', 'Құжаттар мен өтініш.')),
    ('english sentence', 'latin-text', body('Please visit your local clinic today.', 'Сходите в поликлинику.')),
    ('latin kazakh', 'latin-text', body('Emhanaga barynyz jane tirkelyniz kerek.', 'Сходите в поликлинику.')),
    ('russian words in latin', 'latin-text', body('Емханаға барыңыз.', 'Shodite v polikliniku segodnya zhe.')),
    ('kk desc in ru', 'wrong-language', {'kk/attach.md': KAZAKH,'ru/attach.md': RUSSIAN.replace('"Как записаться к врачу."', '"Дәрігерге қалай жазылуға болады."')}),
    ('ru searchTerms kk', 'wrong-language', fields('searchTerms: [құжат, емхана]\n', 'searchTerms: [құжат, емхана]\n')),
    ('box title kk in ru', 'wrong-language', body('> [!steps] Не істеу керек\n> 1. Барыңыз.', '> [!steps] Не істеу керек\n> 1. Сходите.')),
    ('alt text kk in ru', 'wrong-language', {**body('![Емхана суреті](../images/a.png)', '![Емхана суреті](../images/a.png)'),'images/a.png': png()}),
    ('ok loan', None, body('Телефон, паспорт.', 'Телефон, паспорт.')),
    ('ok names', None, body('Назарбаев Университеті, eGov Mobile.', 'Назарбаев Университет, eGov Mobile.')),
    ('ok quoted', None, body('«Емхана» сөзі қазақша.', 'Слово «емхана» — казахское.')),
    ('ok short latin', None, body('Damumed қосымшасы.', 'Приложение Damumed.')),
    ('ok emoji family', None, body('Отбасы 👨‍👩‍👧 келсін.', 'Пусть придёт семья 👨‍👩‍👧.')),
    ('ok english in code', None, body('`make site` деп жазыңыз.', 'Напишите `make site`.')),
    ('ok lookalike en', None, body('Vitamin C және D.', 'Витамины C и D.')),
    ('ok kk words w/o special', None, body('Ана, бала, дана.', 'Мать, ребёнок, мудрец.')),
    ('lookalike latin c', 'look-alike-word', body('Емханаға барыңыз.', 'Сходите c документом.')),
    ('mixed', 'mixed-script', body('Емхaнаға барыңыз.', 'Сходите в поликлинику.')),
    ('crlf', None, both(lambda t: t.replace('\n', '\r\n').encode())),
    ('bom', None, both(lambda t: b'\xef\xbb\xbf'+t.encode())),
    ('utf16le', None, both(lambda t: t.encode('utf-16'))),
    ('utf16 no bom', 'nul-character', both(lambda t: t.encode('utf-16-le'))),
    ('cp1251', 'not-utf-8', {'kk/attach.md': KAZAKH,'ru/attach.md': RUSSIAN.encode('cp1251')}),
    ('site.yml utf16', None, {'site.yml': SETTINGS.encode('utf-16')}),
    ('site.yml crlf bom', None, {'site.yml': b'\xef\xbb\xbf'+SETTINGS.replace('\n', '\r\n').encode()}),
    ('cr only', None, both(lambda t: t.replace('\n', '\r').encode())),
    ('word lock', None, {'ru/~$attach.docx': b'x'}),
    ('vim swap', None, {'ru/.attach.md.swp': b'x'}),
    ('emacs backup', None, {'ru/attach.md~': RUSSIAN}),
    ('ds_store', None, {'ru/.DS_Store': b'x', '.DS_Store': b'x'}),
    ('thumbs', None, {'ru/Thumbs.db': b'x'}),
    ('desktop.ini', None, {'desktop.ini': b'x'}),
    ('libreoffice lock', None, {'ru/.~lock.attach.md#': b'x'}),
    ('md.txt', 'misnamed-article', {'ru/extra.md.txt': RUSSIAN}),
    ('.MD', 'misnamed-article', {'ru/extra.MD': RUSSIAN,'kk/extra.MD': KAZAKH}),
    ('.markdown', 'misnamed-article', {'ru/extra.markdown': RUSSIAN}),
    ('RU folder', 'misnamed-folder', {'RU/extra.md': RUSSIAN}),
    ('kz folder', 'misnamed-folder', {'kz/extra.md': KAZAKH}),
    ('Ru folder', 'misnamed-folder', {'Ru/extra.md': RUSSIAN}),
    ('rus folder', 'misnamed-folder', {'rus/extra.md': RUSSIAN}),
    ('index.md home', 'article-in-no-section', {'ru/index.md': RUSSIAN,'kk/index.md': KAZAKH}),
    ('copy (1)', 'invalid-key', {'ru/attach (1).md': RUSSIAN}),
    ('копия', 'invalid-key', {'ru/attach — копия.md': RUSSIAN}),
    ('Attach.md caps', 'invalid-key', {'ru/Attach2.md': RUSSIAN,'kk/Attach2.md': KAZAKH}),
    ('docx in content', 'foreign-document', {'ru/attach.docx': b'PK\x03\x04'}),
    ('decomposed name', 'invalid-key', {'ru/й.md': RUSSIAN,'kk/й.md': KAZAKH}),
    ('one space name', 'invalid-key', {'ru/attach two.md': RUSSIAN,'kk/attach two.md': KAZAKH}),
    ('SITE.yml', 'missing-file', {'SITE.yml': SETTINGS,'site.yml': None}),
    ('site.yaml', 'missing-file', {'site.yaml': SETTINGS,'site.yml': None}),
]

FRONT_MATTER_ADDRESSES_PICTURES = [
    ('comment cut', 'yaml-cut-text', front(lambda t: t.replace('"Как записаться к врачу."', 'Приём в кабинете #5 и дальше'))),
    ('comment cut2', 'yaml-cut-text', front(lambda t: t.replace('"Запись к врачу"', 'Приказ #12'))),
    ('10:00', 'figure-without-partner', front(lambda t: t.replace('"Запись к врачу"', '10:00'))),
    ('number title', 'figure-without-partner', front(lambda t: t.replace('"Запись к врачу"', '2026'))),
    ('date title', 'figure-without-partner', front(lambda t: t.replace('"Запись к врачу"', '2026-01-01'))),
    ('colon in title', 'yaml-needs-quotes', front(lambda t: t.replace('"Запись к врачу"', 'Запись: как это сделать'))),
    ('quotes in quotes', 'yaml-quotes', front(lambda t: t.replace('"Запись к врачу"', '"Запись к "первой" поликлинике"'))),
    ('missing quote', 'yaml-quotes', front(lambda t: t.replace('"Запись к врачу"', '"Запись к врачу'))),
    ('smart quotes', 'yaml-foreign-quotes', front(lambda t: t.replace('"Запись к врачу"', '“Запись к врачу”'))),
    ('nbsp', 'yaml-no-break-space', front(lambda t: t.replace('title: ', 'title:\u00a0'))),
    ('missing blank', 'yaml-missing-blank', front(lambda t: t.replace('title: ', 'title:'))),
    ('anchor', 'yaml-alias', front(lambda t: t.replace('title: "', 'title: &a "'))),
    ('alias', 'yaml-alias', settings(lambda t: t.replace('title: {', 'title: &a {')+'x: *a\n')),
    ('merge key', 'yaml-alias', settings(lambda t: t+'<<: *a\n')),
    ('dup key', 'repeated-key', front(lambda t: t.replace('updated:', 'title: Иное\nupdated:'))),
    ('wrong date', 'unreadable-value', front(lambda t: t.replace('2026-11-21', '21.11.2026'))),
    ('impossible date', 'unreadable-value', front(lambda t: t.replace('2026-11-21', '2026-02-30'))),
    ('date with words', 'unreadable-value', front(lambda t: t.replace('2026-11-21', '21 ноября 2026'))),
    ('unclosed fm', 'unclosed-front-matter', front(lambda t: t.replace('2027-02-28\n---\n', '2027-02-28\n'))),
    ('long dash ---', 'missing-front-matter', front(lambda t: t.replace('---\ntitle', '———\ntitle'))),
    ('blank before', 'blank-before-front-matter', front(lambda t:'\n'+t)),
    ('russian key', 'missing-key', front(lambda t: t.replace('title:', 'название:'))),
    ('Title caps', 'missing-key', front(lambda t: t.replace('title:', 'Title:'))),
    ('list dash no blank', 'broken-yaml', front(lambda t: t.replace('updated:', 'searchTerms:\n-один\n-два\nupdated:'))),
    ('indent odd', 'broken-yaml', settings(lambda t: t.replace('    title: { kk: Барлығы', '   title: { kk: Барлығы'))),
    ('brace no close', 'yaml-needs-quotes', settings(lambda t: t.replace('ru: Проба }', 'ru: Проба'))),
    ('flow no blank', 'missing-key', settings(lambda t: t.replace('{ kk: Сынақ, ru: Проба }', '{kk:Сынақ, ru:Проба}'))),
    ('future updated', 'updated-in-future', front(lambda t: t.replace('updated: 2026-11-21', 'updated: 2026-12-21'))),
    ('differing days', 'different-days', front(lambda t: t.replace('updated: 2026-11-21', 'updated: 2026-11-20'))),
    ('long desc', 'long-description', front(lambda t: t.replace('Как записаться к врачу.', 'Как записаться к врачу. '*20))),
    ('markdown in title', 'mark-in-plain-text', front(lambda t: t.replace('"Запись', '"**Запись**'))),
    ('link in desc', 'mark-in-plain-text', front(lambda t: t.replace('"Как записаться', '"Как [записаться](other.md)'))),
    ('ok quoted colon', None, front(lambda t: t.replace('"Запись к врачу"', '"Запись: к врачу"'))),
    ('ok single quotes', None, front(lambda t: t.replace('"Запись к врачу"', "'Запись к врачу'"))),
    ('ok comment line', None, front(lambda t: t.replace('updated:', '# заметка\nupdated:'))),
    ('ok list block', None, fields('searchTerms:\n  - емхана\n  - тіркелу\n', 'searchTerms:\n  - поликлиника\n  - записаться\n')),
    ('ok folded', None, front(lambda t: t.replace('description: "Как записаться к врачу."', 'description: >-\n  Как записаться\n  к врачу.'))),
    ('reserved id', 'reserved-id', body('## Мазмұны {#main}\n\nМәтін.', '## Содержание {#main}\n\nТекст.')),
    ('own absolute', 'different-figures', body('[мәтін](https://bilim.example/kk/other/)', '[текст](https://bilim.example/ru/other/)')),
    ('own absolute dead', 'different-figures', body('[мәтін](https://bilim.example/kk/nowhere/)', '[текст](https://bilim.example/ru/nowhere/)')),
    ('www', 'link-without-extension', body('[мәтін](www.egov.kz)', '[текст](www.egov.kz)')),
    ('mail bare', 'link-without-extension', body('[мәтін](info@egov.kz)', '[текст](info@egov.kz)')),
    ('.html', 'link-without-extension', body('[мәтін](other.html)', '[текст](other.html)')),
    ('folder', 'link-without-extension', body('[мәтін](other/)', '[текст](other/)')),
    ('abs path', 'absolute-link', body('[мәтін](/kk/other/)', '[текст](/ru/other/)')),
    ('doubled slash', 'broken-link', body('[мәтін](other//x.md)', '[текст](other//x.md)')),
    ('protocol-relative', 'unsafe-link', body('[мәтін](//egov.kz)', '[текст](//egov.kz)')),
    ('http:/one slash', 'unsafe-link', body('[мәтін](http:/egov.kz)', '[текст](http:/egov.kz)')),
    ('htps', 'unsafe-link', body('[мәтін](htps://egov.kz)', '[текст](htps://egov.kz)')),
    ('https:// space', 'half-link', body('[мәтін](https:// egov.kz)', '[текст](https:// egov.kz)')),
    ('dead link', 'broken-link', body('[мәтін](nowhere.md)', '[текст](nowhere.md)')),
    ('dead anchor', 'unknown-anchor', body('[мәтін](other.md#nowhere)', '[текст](other.md#nowhere)')),
    ('other lang link', 'link-into-other-language', body('[мәтін](../ru/other.md)', '[текст](../ru/other.md)')),
    ('localhost', 'link-to-nowhere', body('[мәтін](http://localhost:8080/)', '[текст](http://localhost:8080/)')),
    ('file://', 'unsafe-link', body('[мәтін](file:///C:/a.docx)', '[текст](file:///C:/a.docx)')),
    ('C:\\', 'unsafe-link', body('[мәтін](C:\\a.docx)', '[текст](C:\\a.docx)')),
    ('tel letters', 'link-to-nowhere', body('[мәтін](tel:сто)', '[текст](tel:сто)')),
    ('mailto no at', 'link-to-nowhere', body('[мәтін](mailto:info)', '[текст](mailto:info)')),
    ('link text is url other', 'link-names-another', body('[https://gov.kz](https://egov.kz)', '[https://gov.kz](https://egov.kz)')),
    ('ok idn', None, body('[мәтін](https://білім.қаз/)', '[текст](https://білім.қаз/)')),
    ('ok cyr path', None, body('[мәтін](https://egov.kz/қаз)', '[текст](https://egov.kz/қаз)')),
    ('ok tel', None, body('[мәтін](tel:+77271234567)', '[текст](tel:+77271234567)')),
    ('ok short tel', None, body('[мәтін](tel:1414)', '[текст](tel:1414)')),
    ('ok mailto', None, body('[мәтін](mailto:a@b.kz)', '[текст](mailto:a@b.kz)')),
    ('ok anchor', None, body('[мәтін](#how)', '[текст](#how)')),
    ('ok link', None, body('[мәтін](other.md)', '[текст](other.md)')),
    ('h1', 'second-title', body('# Бөлім {#x}\n\nМәтін.', '# Раздел {#x}\n\nТекст.')),
    ('skip', 'skipped-level', body('#### Бөлім {#x}\n\nМәтін.', '#### Раздел {#x}\n\nТекст.')),
    ('lost id', 'heading-without-partner', {'kk/attach.md': KAZAKH,'ru/attach.md': RUSSIAN.replace(' {#how}', '')}),
    ('id differs', 'heading-without-partner', {'kk/attach.md': KAZAKH,'ru/attach.md': RUSSIAN.replace('{#how}', '{#hou}')}),
    ('id repeated', 'repeated-id', body('Мәтін.\n\n## Бір {#how}\n\nМәтін.', 'Текст.\n\n## Раз {#how}\n\nТекст.')),
    ('missing section', 'heading-without-partner', {'kk/attach.md': KAZAKH+'\n## Тағы {#more}\n\nМәтін.\n', 'ru/attach.md': RUSSIAN}),
    ('bad id', 'heading-without-partner', body('## Бір {#Бір}\n\nМәтін.', '## Раз {#Бір}\n\nТекст.')),
    ('missing pic', 'missing-image', body('![сурет](../images/a.png)', '![рисунок](../images/a.png)')),
    ('empty pic', 'empty-picture', {**body('![сурет](../images/a.png)', '![рисунок](../images/a.png)'),'images/a.png': b''}),
    ('html pic', 'not-a-picture', {**body('![сурет](../images/a.png)', '![рисунок](../images/a.png)'),'images/a.png': b'<html>'}),
    ('heic', 'foreign-picture', {**body('![сурет](../images/a.heic)', '![рисунок](../images/a.heic)'),'images/a.heic': b'0000ftypheic'}),
    ('one lang pic', 'different-shape', {**body('![сурет](../images/a.png)', 'Текст.'),'images/a.png': png()}),
    ('no alt', 'image-without-description', {**body('![](../images/a.png)', '![](../images/a.png)'),'images/a.png': png()}),
    ('heavy', 'heavy-picture', {**body('![сурет](../images/a.png)', '![рисунок](../images/a.png)'),'images/a.png': png()+b'0'*3_000_000}),
    ('png named jpg', None, {**body('![сурет](../images/a.jpg)', '![рисунок](../images/a.jpg)'),'images/a.jpg': png()}),
    ('ok pic', None, {**body('![сурет](../images/a.png)', '![рисунок](../images/a.png)'),'images/a.png': png()}),
    ('wide code', None, body('```\n'+'x'*400+'\n```', '```\n'+'x'*400+'\n```')),
]


def write(folder, files):
    for path, text in files.items():
        file = folder / path
        if text is None:
            file.unlink()
            continue
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))


def told(files):
    """The names of the messages about the site with these files, and all that was said."""
    with scratch() as folder:
        content = folder / "Content"
        write(content, {
            "site.yml": SETTINGS, "kk/attach.md": KAZAKH, "ru/attach.md": RUSSIAN,
            "kk/home.md": article("Сынақ", "Сынақ беті.", "Қош келдіңіз."),
            "ru/home.md": article("Проба", "Пробная страница.", "Добро пожаловать."),
            "kk/other.md": article("Басқа бет", "Басқа мәтін.", "Мұнда басқа мәтін тұр."),
            "ru/other.md": article("Другая страница", "Другой текст.", "Здесь стоит другой текст.")})
        write(content, files)
        result = bilim("check", "--content", str(content), "--templates", str(ROOT / "Templates"), "--as-of", "2026-11-30")
        return re.findall(r"\[([a-z0-9-]+)\]$", result.text, re.MULTILINE), result.text


class Kinds(unittest.TestCase):
    def judge(self, cases):
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for (name, expected, _), (ids, text) in zip(cases, pool.map(lambda case: told(case[2]), cases)):
                with self.subTest(name=name):
                    if expected is None:
                        self.assertEqual(ids, [], text)
                    else:
                        self.assertIn(expected, ids, text)

    def test_figures_are_compared_by_value_and_meaning(self):
        self.judge(FIGURES)

    def test_what_was_meant_as_markup_and_what_is_unfinished_is_told(self):
        self.judge(MARKS)

    def test_texts_in_the_other_language_and_files_under_other_names_are_told(self):
        self.judge(LANGUAGE_AND_FILES)

    def test_front_matter_addresses_headings_and_pictures_are_judged(self):
        self.judge(FRONT_MATTER_ADDRESSES_PICTURES)


if __name__ == "__main__":
    run_suite()
