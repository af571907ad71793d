#!/bin/sh
# For a double click on macOS, and for Mo-so-tay.desktop on Linux.
cd "$(dirname "$0")" || exit 1
# A window that Finder opens does not know what a login shell knows.
PATH="$PATH:/usr/local/bin:/opt/homebrew/bin"
if ! command -v node >/dev/null 2>&1 || ! node -e "process.exit(Number(process.versions.node.split('.')[0]) >= 20 ? 0 : 1)"; then
  echo "Máy này chưa có Node.js, hoặc bản quá cũ. Trang hướng dẫn cài đang mở trong trình duyệt."
  if command -v open >/dev/null 2>&1; then open docs/cai-node.html; else xdg-open docs/cai-node.html; fi
  exit 1
fi
if ! npm run --silent desk -- --open; then
  echo
  echo "Chưa mở được bàn biên tập. Kiểm tra máy:"
  npm run --silent doctor
  printf 'Bấm Enter để đóng. '
  read -r _
fi
