#!/usr/bin/env python3
"""Exec to first picture, and memory (PSS of all processes), of the kiosk against Chromium in kiosk mode showing the
same start page, in one run, turn by turn, on one virtual display.

    python3 benches/first_picture.py target/release/kakanai [runs]

Needs Xvfb, xwd (x11-apps) and chromium. The picture counts as there when a good part of the screen is no longer the
root's black and two looks 30 ms apart agree. Prints medians and ratios; writes nothing."""
import os, signal, statistics, subprocess, sys, tempfile, time

KIOSK = os.path.abspath(sys.argv[1])
RUNS = int(sys.argv[2]) if len(sys.argv) > 2 else 7
DISPLAY = ":97"
PAGE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "start.html")


def screen():
    """The pixels of the root window, without xwd's header."""
    raw = subprocess.run(["xwd", "-root", "-silent", "-display", DISPLAY], capture_output=True).stdout
    return raw[int.from_bytes(raw[:4], "big"):] if len(raw) > 4 else b""


def drawn(pixels):
    """Whether something stands there: at least a tenth of a coarse sample is not black, with more than one colour."""
    sample = [pixels[i:i + 3] for i in range(0, len(pixels) - 4, 4 * 4097)]
    light = sum(1 for p in sample if max(p) > 40)
    return len(sample) > 100 and light > len(sample) // 10 and len(set(sample)) > 3


def pss(root):
    """PSS in MiB of a process and all its descendants."""
    children = {}
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/stat") as f:
                children.setdefault(int(f.read().rsplit(")", 1)[1].split()[1]), []).append(int(pid))
        except OSError:
            pass
    total, todo = 0, [root]
    while todo:
        pid = todo.pop()
        todo += children.get(pid, [])
        try:
            with open(f"/proc/{pid}/smaps_rollup") as f:
                total += sum(int(l.split()[1]) for l in f if l.startswith("Pss:"))
        except OSError:
            pass
    return total / 1024


def measure(command, settle):
    before = time.monotonic()
    process = subprocess.Popen(command, env={**os.environ, "DISPLAY": DISPLAY, "LANG": "ja"},
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    seconds = None
    while time.monotonic() - before < 60:
        pixels = screen()
        if drawn(pixels):
            seen = time.monotonic() - before
            time.sleep(0.03)
            if drawn(screen()):
                seconds = seen
                break
        if process.poll() is not None:
            sys.exit(f"{command[0]} ended with {process.returncode}")
    if seconds is None:
        sys.exit(f"{command[0]}: no picture within 60 s")
    time.sleep(settle)
    memory = pss(process.pid)
    os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
    time.sleep(0.7)
    return seconds, memory


def main():
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
                              stderr=subprocess.DEVNULL)
    time.sleep(1)
    try:
        ours, theirs = [], []
        for run in range(RUNS + 1):
            with tempfile.TemporaryDirectory() as data, tempfile.TemporaryDirectory() as profile:
                a = measure([KIOSK, "--data", data, "kiosk"], 2)
                b = measure(["chromium", "--kiosk", "--no-sandbox", "--disable-gpu", "--no-first-run",
                             "--disable-background-networking", "--disable-component-update", "--disable-sync",
                             "--window-size=1920,1080", f"--user-data-dir={profile}", f"file://{PAGE}"], 2)
            if run:  # the first turn warms the disk cache for both
                ours.append(a)
                theirs.append(b)
        def middle(rows, k): return statistics.median(r[k] for r in rows)
        for k, what, unit in [(0, "exec to first picture", "s"), (1, "memory (PSS)", "MiB")]:
            x, y = middle(ours, k), middle(theirs, k)
            print(f"{what}: kakanai {x:.2f} {unit}, chromium {y:.2f} {unit}, ratio {x / y:.2f} ({RUNS} turns)")
    finally:
        server.terminate()


main()
