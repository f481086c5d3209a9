@echo off
rem Runs Poster Studio from a checkout: `studio ARGUMENTS`, `studio test`. The first start sets up.
setlocal
set "HERE=%~dp0"
set "PYTHON=%HERE%.venv\Scripts\python.exe"
fc /b "%HERE%requirements.lock" "%HERE%.venv\installed.lock" >nul 2>&1 && goto ready
py -3 -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>&1 && (set "BASE=py -3") || (set "BASE=python")
%BASE% -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>&1
if errorlevel 1 (
  echo error: Python 3.11 or newer is missing - install it and try again 1>&2
  exit /b 2
)
echo Setting up ^(once; some minutes^)... 1>&2
if exist "%HERE%.venv" rmdir /s /q "%HERE%.venv"
%BASE% -m venv "%HERE%.venv" || exit /b 2
"%PYTHON%" -m pip install --quiet --disable-pip-version-check --require-hashes -r "%HERE%requirements.lock" || exit /b 2
copy /y "%HERE%requirements.lock" "%HERE%.venv\installed.lock" >nul
:ready
if /i "%~1"=="test" goto test
set "PYTHONPATH=%HERE%;%PYTHONPATH%"
"%PYTHON%" -m poster_studio %*
exit /b %errorlevel%
:test
cd /d "%HERE%"
shift
"%PYTHON%" -m pytest %1 %2 %3 %4 %5 %6 %7 %8 %9
exit /b %errorlevel%
