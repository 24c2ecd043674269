"""Real servers for the tests, each on a port of this machine alone, with everything of theirs in one folder."""

import contextlib
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import time

AROUND_NGINX = """
{modules}
worker_processes 1;
daemon off;
error_log {folder}/error.log info;
pid {folder}/nginx.pid;
events {{ worker_connections 256; }}
http {{
    include {types};
    default_type application/octet-stream;
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    {server}
}}
"""
PROGRAM_FOLDERS = ":/usr/sbin:/usr/local/sbin:/opt/homebrew/bin"


def program(name):
    found = shutil.which(name, path=os.environ["PATH"] + PROGRAM_FOLDERS)
    if not found:
        raise AssertionError(f"{name} is missing; `make test` installs it")
    return found


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, process, tell):
    """Waits until something listens on a port."""
    until = time.monotonic() + 30
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            if process.poll() is not None or time.monotonic() > until:
                raise AssertionError("the server did not start:\n" + tell()) from None
            time.sleep(0.02)


@contextlib.contextmanager
def running(command, port, folder, **settings):
    """A server that runs until the end of the block."""
    output = folder / "output"
    with open(output, "wb") as log:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, **settings)
    try:
        wait_for(port, process, lambda: output.read_text(encoding="utf-8", errors="replace"))
        yield process
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def unprivileged():
    """How to start a server: as nobody if the tests run as root."""
    if os.geteuid() != 0:
        return {}
    import pwd
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def media_types():
    for place in ("/etc/nginx/mime.types", "/opt/homebrew/etc/nginx/mime.types", "/usr/local/etc/nginx/mime.types"):
        if os.path.exists(place):
            return place
    raise AssertionError("nginx's mime.types is not where it is looked for")


def brotli_module():
    """What brings Debian's nginx `brotli_static`; nothing where it is not installed."""
    found = pathlib.Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
    return found if found.is_file() else None


def on_loopback(configuration):
    """A configuration of nginx that listens on this machine alone."""
    configuration = re.sub(r"(?m)^(\s*)listen\s+(\d+)\b", r"\1listen 127.0.0.1:\2", configuration)
    return re.sub(r"(?m)^\s*listen\s+\[::\].*$", "", configuration)


@contextlib.contextmanager
def nginx(configuration, port, folder):
    """nginx with a configuration for its http block, in a folder of its own below `folder`."""
    work = pathlib.Path(folder) / "nginx"
    work.mkdir()
    module = brotli_module()
    settings = work / "nginx.conf"
    settings.write_text(AROUND_NGINX.format(
        folder=work, types=media_types(), server=configuration, modules=f"load_module {module};" if module else ""),
        encoding="utf-8")
    for path in (pathlib.Path(folder), work):
        path.chmod(0o755)
    who = unprivileged()
    if who:
        os.chown(work, who["user"], who["group"])
    command = [program("nginx"), "-e", str(work / "error.log"), "-p", str(work), "-c", str(settings)]
    with running(command, port, work, **who):
        yield


@contextlib.contextmanager
def caddy(configuration, port, folder):
    """Caddy with a Caddyfile, without its administration port."""
    work = pathlib.Path(folder) / "caddy"
    work.mkdir()
    settings = work / "Caddyfile"
    settings.write_text("{\n admin off\n auto_https off\n}\n" + configuration, encoding="utf-8")
    environment = {**os.environ, "HOME": str(work), "XDG_DATA_HOME": str(work), "XDG_CONFIG_HOME": str(work)}
    command = [program("caddy"), "run", "--config", str(settings), "--adapter", "caddyfile"]
    with running(command, port, work, env=environment):
        yield


@contextlib.contextmanager
def sshd(folder):
    """OpenSSH's server with a host key and a key of its own that any account takes: gives the port, the file of known
    keys and the environment in which ssh uses that key."""
    work = pathlib.Path(folder) / "sshd"
    work.mkdir()
    pathlib.Path("/run/sshd").mkdir(parents=True, exist_ok=True)
    for name in ("host", "account"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(work / name)], check=True)
    shutil.copy(work / "account.pub", work / "authorized_keys")
    (work / "authorized_keys").chmod(0o644)  # read as the account that logs in
    port = free_port()
    (work / "config").write_text(f"""
Port {port}
ListenAddress 127.0.0.1
HostKey {work}/host
AuthorizedKeysFile {work}/authorized_keys
PidFile {work}/pid
StrictModes no
UsePAM no
PasswordAuthentication no
MaxStartups 100
""", encoding="utf-8")
    known = work / "known_hosts"
    kind, key, *_ = (work / "host.pub").read_text(encoding="utf-8").split()
    known.write_text(f"[127.0.0.1]:{port} {kind} {key}\n", encoding="utf-8")
    agent = subprocess.run(["ssh-agent", "-s", "-a", str(work / "agent")], check=True, capture_output=True, text=True)
    agent_process = int(re.search(r"SSH_AGENT_PID=(\d+)", agent.stdout)[1])
    environment = {**os.environ, "SSH_AUTH_SOCK": str(work / "agent")}
    try:
        subprocess.run(["ssh-add", "-q", str(work / "account")], check=True, env=environment, capture_output=True)
        with running([program("sshd"), "-D", "-e", "-f", str(work / "config")], port, work):
            yield port, known, environment
    finally:
        os.kill(agent_process, 15)


@contextlib.contextmanager
def account():
    """An account of this machine that owns nothing and has no home. Only root can make one."""
    name = f"bilim-{os.getpid()}"
    subprocess.run(["useradd", "--no-create-home", "--home-dir", "/nonexistent", "--shell", "/bin/sh", "--password", "*",
                    "--user-group", name], check=True, capture_output=True)
    try:
        yield name
    finally:
        subprocess.run(["userdel", "--force", name], check=False, capture_output=True)


@contextlib.contextmanager
def s3(folder, bucket="site"):
    """A server that speaks S3 and the environment in which rclone knows it as `store`: gives its address and that."""
    work = pathlib.Path(folder) / "s3"
    work.mkdir()
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    environment = {
        **os.environ, "RCLONE_CONFIG": str(work / "none.conf"), "RCLONE_CONFIG_STORE_TYPE": "s3",
        "RCLONE_CONFIG_STORE_PROVIDER": "Other", "RCLONE_CONFIG_STORE_ENDPOINT": address,
        "RCLONE_CONFIG_STORE_ACCESS_KEY_ID": "test", "RCLONE_CONFIG_STORE_SECRET_ACCESS_KEY": "test",
        "RCLONE_CONFIG_STORE_REGION": "us-east-1", "RCLONE_CONFIG_STORE_FORCE_PATH_STYLE": "true",
        "RCLONE_CONFIG_STORE_ACL": "public-read",
    }
    (work / "none.conf").write_text("", encoding="utf-8")
    server = pathlib.Path(sys.executable).parent / "moto_server"
    with running([str(server), "-H", "127.0.0.1", "-p", str(port)], port, work):
        without = {name: value for name, value in environment.items() if name != "AWS_CA_BUNDLE"}
        subprocess.run([program("rclone"), "mkdir", f"store:{bucket}"], check=True, env=without, capture_output=True)
        yield f"{address}/{bucket}/", environment
