#!/bin/sh
# Installs the browser that the tests of the site run in: Debian's Chromium.
set -eu
apt-get update
apt-get install -y --no-install-recommends chromium
