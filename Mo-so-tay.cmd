@echo off
chcp 65001 >nul
title Sổ tay báo cáo viên
cd /d "%~dp0"
where node >nul 2>nul
if errorlevel 1 goto thieu
node -e "process.exit(Number(process.versions.node.split('.')[0]) >= 20 ? 0 : 1)"
if errorlevel 1 goto thieu
call npm run --silent desk -- --open
if errorlevel 1 goto loi
goto het
:thieu
echo Máy này chưa có Node.js, hoặc bản quá cũ. Trang hướng dẫn cài đang mở trong trình duyệt.
start "" "%~dp0docs\cai-node.html"
pause
goto het
:loi
echo.
echo Chưa mở được bàn biên tập. Kiểm tra máy:
call npm run --silent doctor
pause
:het
