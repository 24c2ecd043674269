// Keeps the whole site on the reader's device, once the reader has asked for it. Above stands BUILD, put there
// by the builder: the name of this build and each file with the digest of its content.
//
// A build is kept as a whole or not at all, and a page is answered with files of one build alone: each build has
// a cache of its own, filled before its worker may answer anything.
"use strict";
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const SITE = worker.registration.scope;
const OURS = "bilim " + new URL(SITE).pathname + " ";
const CACHE = OURS + BUILD.name;
const NOTE = SITE + "offline-copy";
const news = new BroadcastChannel(OURS);

worker.addEventListener("install", (event) => event.waitUntil(keepAll()));
worker.addEventListener("activate", (event) => event.waitUntil(forgetOlder()));
worker.addEventListener("message", (event) => {
  if (event.data === "show") event.waitUntil(worker.skipWaiting());
  if (event.data === "opened") event.waitUntil(showIfAlone(event.source));
  if (event.data === "checked") event.waitUntil(note());
});
worker.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(SITE)) event.respondWith(answer(event.request));
});

async function keepAll() {
  const paths = Object.keys(BUILD.files), total = paths.length;
  let kept = 0;
  const keepNext = async () => {
    while (paths.length) {
      try {
        await keep(paths.pop());
      } catch (error) {
        paths.length = 0;
        throw error;
      }
      kept += 1;
      if (kept % 10 === 0) news.postMessage({ kept, total });
    }
  };
  const endings = await Promise.allSettled([keepNext(), keepNext(), keepNext(), keepNext()]);
  for (const ending of endings) {
    if (ending.status === "fulfilled") continue;
    await caches.delete(CACHE);
    throw ending.reason;
  }
  return note();
}

// A file that an earlier copy holds unchanged is not loaded again.
async function keep(path) {
  const address = SITE + path.replace(/(^|\/)index\.html$/, "$1");
  const digest = BUILD.files[path];
  const earlier = await caches.match(address);
  let bytes = earlier && await earlier.clone().arrayBuffer();
  let response = earlier;
  if (!bytes || await digestOf(bytes) !== digest) {
    response = await fetch(address, { cache: "reload" });
    bytes = await response.arrayBuffer();
    if (await digestOf(bytes) !== digest) {
      if (response.redirected && response.url.startsWith(SITE)) return forward(address, response.url);
      // Servers hide their error pages and answer with another one: a copy does without.
      if (path.endsWith("404.html")) return;
      throw new Error(address + " is of another build");
    }
  }
  const cache = await caches.open(CACHE);
  await cache.put(address, new Response(bytes, { headers: response.headers }));
}

// An old address that the server itself leads on: the copy does the same.
async function forward(address, target) {
  const cache = await caches.open(CACHE);
  await cache.put(address, Response.redirect(target, 301));
}

async function digestOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return btoa(String.fromCharCode(...digest));
}

// Writes down when this copy was last known to be what the site says.
async function note() {
  const cache = await caches.open(CACHE);
  await cache.put(NOTE, new Response(JSON.stringify({ build: BUILD.name, checked: Date.now() })));
}

async function forgetOlder() {
  for (const name of await caches.keys()) if (name.startsWith(OURS) && name !== CACHE) await caches.delete(name);
}

// This build is kept and waits. The only open page changes to it at once; of several, the reader decides.
async function showIfAlone(page) {
  const open = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.filter(({ url }) => url.startsWith(SITE)).length < 2) await worker.skipWaiting();
  else page.postMessage("newer");
}

async function answer(request) {
  const address = request.url.replace(/[?#].*$/, "");
  const kept = await inCopy(address);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== "navigate") throw error;
    if (await inCopy(address + "/")) return Response.redirect(address + "/");
    const language = (address.slice(SITE.length).match(/^(kk|ru)\//) || [""])[0];
    const missing = await inCopy(SITE + language + "404.html");
    if (!missing) throw error;
    return new Response(missing.body, { status: 404, headers: missing.headers });
  }
}

// Whole, not as a stream: one that is still being read when a newer build takes over would never end.
async function inCopy(address) {
  const kept = await caches.match(address, { cacheName: CACHE, ignoreVary: true });
  return kept && new Response(await kept.arrayBuffer(), kept);
}
