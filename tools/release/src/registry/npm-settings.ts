import { spawnSync } from 'node:child_process'
import { Stop } from '../house/stop.ts'

/** Settings by which `npm exec` started this process. They are its own business, not that of `npm publish`. */
const OF_NPM_EXEC =
  /^npm_(?:config_(?:yes|loglevel|package|call|prefix|local_prefix|noproxy|user_agent|dry_run)|lifecycle_|package_|command$|execpath$|node_execpath$)/i

/** The environment for npm: what the user set, without what the commands before it added. */
export function npmEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !OF_NPM_EXEC.test(name)))
}

/** Runs npm, which comes with Node, and gives what it printed. */
export function npmOutput(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    env: npmEnvironment(),
    shell: process.platform === 'win32',
  })
  if (error !== undefined)
    throw new Stop(`npm could not be run: ${error.message}. It comes with Node: is it on the PATH?`)
  if (status !== 0) throw new Stop(`npm ${args[0]} failed: ${withoutTokens(stderr.trim())}`)
  return stdout.trim()
}

/** The registry that npm's configuration names for a package. */
export function registryOf(name: string, cwd: string): string {
  const scope = /^@[^/]+/.exec(name)?.[0]
  const own = scope === undefined ? '' : npmOutput(['config', 'get', `${scope}:registry`], cwd)
  const url =
    own === '' || own === 'undefined' ? npmOutput(['config', 'get', 'registry'], cwd) : own
  if (!URL.canParse(url))
    throw new Stop(
      `npm's configuration names "${withoutTokens(url)}" as the registry of ${name}. Expected an address such as https://registry.example.com/. Mend \`registry\` in .npmrc.`,
    )
  return url.endsWith('/') ? url : `${url}/`
}

/** What npm prints, without what must not stand in a log. */
export function withoutTokens(text: string): string {
  return text
    .replaceAll(/\bnpm_[A-Za-z0-9]{8,}/g, 'npm_***')
    .replaceAll(/((?:_authToken|_auth|_password|otp)\s*[=:]\s*)\S+/gi, '$1***')
    .replaceAll(/(\bBearer\s+|\bBasic\s+)\S+/gi, '$1***')
    .replaceAll(/(https?:\/\/)[^/\s@]+@/g, '$1***@')
}
