#!/bin/sh
# Prints the path of a Chromium for the browser tests. Where there is none it installs one, on Debian and as root only:
# that is what a build in a container may do, and what nobody's own machine should see happen.
set -u
find_chromium() {
  for name in "${DIAPASON_CHROMIUM-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$name" ] && found=$(command -v "$name" 2>/dev/null); then
      printf '%s\n' "$found"
      exit 0
    fi
  done
}
find_chromium
[ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || exit 1
DEBIAN_FRONTEND=noninteractive
export DEBIAN_FRONTEND
{ apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core; } >/dev/null 2>&1 || exit 1
find_chromium
exit 1
