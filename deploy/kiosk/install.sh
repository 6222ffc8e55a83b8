#!/bin/sh
# Makes a Debian 12 machine a kiosk. Run as root, beside the program: install.sh cage|x11 [hub]
set -eu

here=$(cd "$(dirname "$0")" && pwd)
screen=${1:-}
with_hub=${2:-}
case $screen in
    cage) packages='cage' other=x11 ;;
    x11) packages='xserver-xorg-core xserver-xorg-input-libinput xinit x11-xserver-utils x11-xkb-utils' other=cage ;;
    *) echo "usage: $0 cage|x11 [hub]" >&2; exit 2 ;;
esac
[ "$(id -u)" -eq 0 ] || { echo "$0: must be run as root" >&2; exit 1; }
[ -x "$here/kakanai" ] || { echo "$0: put the program kakanai beside this file" >&2; exit 1; }

# shellcheck disable=SC2086 # several words on purpose
apt-get install -y --no-install-recommends $packages pcscd libccid polkitd alsa-utils libwayland-client0 libxkbcommon0 \
    libxkbcommon-x11-0 libx11-6 libx11-xcb1 libxcursor1 libxi6

install -D -m 0755 "$here/kakanai" /usr/local/bin/kakanai
install -D -m 0755 "$here/kiosk" /usr/local/lib/kakanai/kiosk
install -D -m 0755 "$here/x11-session" /usr/local/lib/kakanai/x11-session
install -D -m 0644 "$here/kakanai.sysusers" /etc/sysusers.d/kakanai.conf
install -D -m 0644 "$here/60-kakanai-sysctl.conf" /etc/sysctl.d/60-kakanai.conf
install -D -m 0644 "$here/10-kakanai-logind.conf" /etc/systemd/logind.conf.d/10-kakanai.conf
install -D -m 0644 "$here/10-kakanai-system.conf" /etc/systemd/system.conf.d/10-kakanai.conf
install -D -m 0644 "$here/70-kakanai.rules" /etc/udev/rules.d/70-kakanai.rules
install -D -m 0644 "$here/50-kakanai-pcsc.rules" /etc/polkit-1/rules.d/50-kakanai-pcsc.rules
install -D -m 0644 "$here/10-kakanai-xorg.conf" /etc/X11/xorg.conf.d/10-kakanai.conf
for unit in kakanai-hub kakanai-kiosk-cage kakanai-kiosk-x11; do
    install -D -m 0644 "$here/$unit.service" "/etc/systemd/system/$unit.service"
done
for settings in kiosk hub; do
    # What somebody has set already stays.
    [ -e "/etc/kakanai/$settings.env" ] || install -D -m 0644 "$here/$settings.env" "/etc/kakanai/$settings.env"
done

systemd-sysusers
systemctl daemon-reload
# Ctrl+Alt+Del, sleep and every terminal to log in at.
systemctl mask ctrl-alt-del.target sleep.target suspend.target hibernate.target hybrid-sleep.target \
    autovt@.service getty@tty1.service
systemctl set-default graphical.target
systemctl disable "kakanai-kiosk-$other.service" 2>/dev/null || true
systemctl enable "kakanai-kiosk-$screen.service"
[ "$with_hub" != hub ] || systemctl enable kakanai-hub.service
echo "Set /etc/kakanai/kiosk.env, then restart the machine."
