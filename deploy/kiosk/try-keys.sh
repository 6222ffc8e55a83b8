#!/bin/sh
# Sends the keys with which people try to get out of a kiosk, and looks whether its window still stands.
# Needs Xvfb and xdotool: try-keys.sh PROGRAM
set -eu

program=${1:?"usage: $0 PROGRAM"}
folder=$(mktemp -d)
display=:$((90 + $$ % 9))
Xvfb "$display" -screen 0 1920x1080x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
trap 'kill "$kiosk" "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
kiosk=
DISPLAY=$display
export DISPLAY WINIT_X11_SCALE_FACTOR=1
unset WAYLAND_DISPLAY

tries=0
until xdotool getdisplaygeometry >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ "$tries" -lt 50 ] || { echo "no display" >&2; exit 1; }
    sleep 0.1
done
"$program" --data "$folder" kiosk >"$folder/log" 2>&1 &
kiosk=$!
window=$(timeout 60 xdotool search --sync --onlyvisible --name '^Kakanai$' | head -n 1)
xdotool windowfocus "$window" 2>/dev/null || true
sleep 2

failed=0
for keys in alt+F4 Escape super super+d super+Tab alt+Tab alt+space ctrl+w ctrl+q ctrl+c ctrl+z ctrl+alt+BackSpace \
    ctrl+alt+Delete ctrl+alt+F2 F1 F5 F11 F12 ctrl+Escape ctrl+shift+Escape alt+F2 Menu Print; do
    xdotool key --clearmodifiers "$keys"
    sleep 0.2
    if ! kill -0 "$kiosk" 2>/dev/null || ! xdotool getwindowname "$window" >/dev/null 2>&1; then
        echo "the kiosk is gone after $keys" >&2
        failed=1
        break
    fi
done
# The staff's way out must work, or the test above proved nothing: keys do reach the window.
if [ "$failed" -eq 0 ]; then
    xdotool key --clearmodifiers ctrl+shift+q
    tries=0
    while kill -0 "$kiosk" 2>/dev/null; do
        tries=$((tries + 1))
        [ "$tries" -lt 50 ] || { echo "the staff's keys did not reach the window" >&2; exit 1; }
        sleep 0.1
    done
    echo "the kiosk stood through every key and left for the staff's"
fi
exit "$failed"
