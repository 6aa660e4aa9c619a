import fs from 'node:fs'
import { findOnPath } from './find-on-path.mjs'
import { run, runOrStop } from './run.mjs'
import { say, SetUpProblem } from './say.mjs'

/** Program -> Debian package. */
const programsFor = {
  compiling: { python3: 'python3', make: 'make', 'g++': 'g++' },
  // Judges that share no code with the app: they say whether its PDFs and signatures are sound.
  testing: {
    pdftotext: 'poppler-utils',
    pdfsig: 'poppler-utils',
    qpdf: 'qpdf',
    mutool: 'mupdf-tools',
    certutil: 'libnss3-tools',
    openssl: 'openssl',
    // Presses the keys in the packaged app's native dialogs.
    xdotool: 'xdotool',
    // Writes the archives that our own reader is tried on.
    python3: 'python3',
  },
  display: { 'xvfb-run': 'xvfb', xauth: 'xauth' },
}

/** Library Electron loads -> Debian package. What isn't named here comes along with libgtk-3-0. */
const electronLibraries = [
  [/^lib(nss3|nssutil3|smime3|nspr4|plc4|plds4)\b/, 'libnss3'],
  [/^libasound\b/, 'libasound2'],
  [/^libgbm\b/, 'libgbm1'],
  [/^/, 'libgtk-3-0'],
]

/** Renamed in Debian 13 and Ubuntu 24.04. */
const renamedPackages = { 'libgtk-3-0': 'libgtk-3-0t64', libasound2: 'libasound2t64' }

/**
 * Makes sure that the programs and libraries from outside npm are there. `purposes` are keys of the list above;
 * `electron` is the executable that must be able to load, if any. On a build server, as root, what is missing is
 * installed; anywhere else one message says what to type.
 */
export async function provideSystemPackages({ purposes, electron }) {
  if (process.platform !== 'linux') return

  const missing = await findMissing(purposes, electron)
  if (missing.length === 0) return

  if (process.env.CI === 'true' && process.getuid() === 0 && findOnPath('apt-get')) {
    await install(packagesOf(missing))
    const stillMissing = await findMissing(purposes, electron)
    if (stillMissing.length === 0) return
    throw new SetUpProblem(`Still missing after installing packages: ${namesOf(stillMissing)}`)
  }
  throw new SetUpProblem(explain(missing))
}

/** Nothing to draw on: Electron then runs under xvfb. */
export function hasNoDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
}

async function findMissing(purposes, electron) {
  const wanted = Object.assign({}, ...purposes.map((purpose) => programsFor[purpose]))
  const programs = Object.entries(wanted)
    .filter(([program]) => findOnPath(program) === undefined)
    .map(([name, debianPackage]) => ({ name, debianPackage }))
  const libraries = electron === undefined ? [] : await missingLibraries(electron)
  return [...programs, ...libraries]
}

async function missingLibraries(executable) {
  const { output } = await run('ldd', [executable])
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => ({
    name,
    debianPackage: electronLibraries.find(([pattern]) => pattern.test(name))[1],
  }))
}

async function install(packages) {
  say(`installing Debian packages: ${packages.join(' ')} …`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runOrStop('apt-get', ['update', '-qq'], { env })
  await runOrStop('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })
}

function explain(missing) {
  const lines = [`This needs programs or libraries that aren't on this computer: ${namesOf(missing)}.`]
  if (findOnPath('apt-get')) {
    const sudo = process.getuid() === 0 ? '' : 'sudo '
    const packages = packagesOf(missing).join(' ')
    lines.push('', `    ${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${packages}`, '')
  }
  lines.push('Then run the same command again.')
  return lines.join('\n')
}

function packagesOf(missing) {
  const packages = new Set(missing.map(({ debianPackage }) => debianPackage))
  return [...packages].map((name) => (hasRenamedPackages() ? (renamedPackages[name] ?? name) : name))
}

function hasRenamedPackages() {
  try {
    const release = fs.readFileSync('/etc/os-release', 'utf8')
    const id = /^ID=(\w+)/m.exec(release)?.[1]
    const version = Number(/^VERSION_ID="?([\d.]+)/m.exec(release)?.[1])
    return (id === 'debian' && version >= 13) || (id === 'ubuntu' && version >= 24.04)
  } catch {
    return false
  }
}

function namesOf(missing) {
  return missing.map(({ name }) => name).join(', ')
}
