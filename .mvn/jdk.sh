# Finds a JDK that can build and run Diapason, and exports JAVA_HOME.
# Sourced by mvnw and by diapason; POSIX sh, and no process is started when JAVA_HOME already fits.
# JAVA_HOME wins, then the java on PATH, then the places where installers put one.

diapason_least_jdk=${DIAPASON_LEAST_JDK:-25}

# The feature version of the JDK in folder $1, or nothing: read from its release file, because asking java costs a start.
diapason_jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  while IFS='=' read -r diapason_key diapason_value || [ -n "$diapason_key" ]; do
    [ "$diapason_key" = JAVA_VERSION ] || continue
    diapason_value=${diapason_value#\"}
    diapason_value=${diapason_value%%[!0-9]*}
    printf %s "$diapason_value"
    return 0
  done <"$1/release"
}

diapason_jdk_fits() {
  [ -n "$1" ] || return 1
  diapason_version=$(diapason_jdk_version "$1")
  [ "${diapason_version:-0}" -ge "$diapason_least_jdk" ]
}

# The JDK behind the javac on PATH, which is often a link to a link.
diapason_jdk_on_path() {
  diapason_javac=$(command -v javac) || return 0
  diapason_javac=$(readlink -f "$diapason_javac" 2>/dev/null) || return 0
  printf %s "${diapason_javac%/bin/javac}"
}

diapason_find_jdk() {
  diapason_jdk_fits "${JAVA_HOME-}" && return 0
  for diapason_home in "$(diapason_jdk_on_path)" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${SDKMAN_DIR:-${HOME-}/.sdkman}"/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.local/share/mise/installs/java/* \
    "${HOME-}"/.asdf/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec; do
    diapason_jdk_fits "$diapason_home" || continue
    JAVA_HOME=$diapason_home
    return 0
  done
  return 1
}

if diapason_find_jdk; then
  export JAVA_HOME
else
  cat >&2 <<MESSAGE
Diapason a besoin d'un JDK $diapason_least_jdk ou plus récent, et aucun n'a été trouvé.
  Installez-en un (par exemple Temurin : https://adoptium.net), ou donnez son dossier dans JAVA_HOME, puis recommencez.
Diapason needs a JDK $diapason_least_jdk or newer, and none was found.
  Install one (Temurin, for example: https://adoptium.net), or give its folder in JAVA_HOME, then try again.
MESSAGE
  exit 1
fi
