import { readFileSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'

// What `pnpm pack` and `pnpm publish` write into package.json. Plain JavaScript, as pnpm loads it, on whatever Node there is.

/** The condition that leads to the sources, which only this workspace has. */
const SOURCE = '@picturedesk/source'

/** Written for every package from one place, so that no package types them. */
export const DERIVED = ['author', 'bugs', 'homepage', 'keywords', 'repository']

/** Of use in this workspace alone, or only in part. */
const OURS = ['devDependencies', 'imports', 'scripts']

/** Files of a package that npm does not take along by itself. */
const ALWAYS = ['CHANGELOG.md']

/** @typedef {Readonly<Record<string, unknown>>} Manifest */

/**
 * The manifest of a package as it is published.
 *
 * @param {Manifest} manifest the one in the workspace
 * @param {string} directory of the package
 * @param {string} root the directory with the package.json that says where the repository is and who wrote it
 * @returns {Record<string, unknown>}
 */
export function publishedManifest(manifest, directory, root) {
  const house = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const place = relative(root, directory).split(sep).join('/')
  if (typeof house.repository?.url !== 'string')
    throw new Error(
      'package.json of the repository: `repository.url` is missing. Packages are published with it. Add it, such as "git+https://github.com/owner/name.git".',
    )
  const web = webAddress(house.repository.url)
  const kept = Object.entries(manifest).filter(([member]) => !OURS.includes(member))
  const imports = withoutSources(withoutSource(manifest.imports))
  return {
    ...Object.fromEntries(kept),
    ...(manifest.exports !== undefined && { exports: withoutSource(manifest.exports) }),
    ...(imports !== undefined && { imports }),
    ...(Array.isArray(manifest.files) && { files: [...manifest.files, ...ALWAYS] }),
    keywords: [...house.keywords, ...ownKeywords(manifest, place)],
    author: house.author,
    homepage: `${web}/tree/HEAD/${place}#readme`,
    bugs: `${web}/issues`,
    repository: { ...house.repository, directory: place },
  }
}

/**
 * Where people read what is in a repository.
 *
 * @param {string} url such as `git+https://github.com/owner/name.git`
 */
export function webAddress(url) {
  return url.replace(/^git\+/, '').replace(/\.git$/, '')
}

/**
 * @param {Manifest} manifest
 * @param {string} place
 */
function ownKeywords({ picturedesk, exports }, place) {
  const [room] = place.split('/')
  const name = basename(place)
  if (room === 'mocks')
    return ['mock', 'testing', 'picturedesk-mock', ...(name === 'core' ? [] : [name])]
  if (picturedesk === undefined) return [name]
  const entries = Object.entries(/** @type {object} */ (exports))
  const capabilities = entries
    .filter(([, target]) => JSON.stringify(target).includes('/capabilities/'))
    .map(([entry]) => entry.slice('./'.length))
  return ['picturedesk-provider', name, ...capabilities]
}

/**
 * Names that a package imports from itself, as far as they lead to what is published. Bundling has replaced the others.
 *
 * @param {unknown} targets
 * @returns {unknown}
 */
function withoutSources(targets) {
  if (typeof targets === 'string') return targets.startsWith('./src/') ? undefined : targets
  if (typeof targets !== 'object' || targets === null) return targets
  const left = Object.entries(targets)
    .map(([key, value]) => [key, withoutSources(value)])
    .filter(([, value]) => value !== undefined)
  return left.length > 0 ? Object.fromEntries(left) : undefined
}

/**
 * @param {unknown} targets
 * @returns {unknown}
 */
function withoutSource(targets) {
  if (typeof targets !== 'object' || targets === null || Array.isArray(targets)) return targets
  return Object.fromEntries(
    Object.entries(targets)
      .filter(([condition]) => condition !== SOURCE)
      .map(([key, value]) => [key, withoutSource(value)]),
  )
}
