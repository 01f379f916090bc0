import { globSync, readFileSync, statSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import Handlebars from 'handlebars'

/** Where the templates are, from `dist` as well as from the sources. */
const templates = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../templates' : '../templates', import.meta.url),
)

/** A template, or a directory of them, and where it goes below the destination. */
export interface Placement {
  /** Path below the directory of templates. */
  readonly template: string
  /** A file for a template, a directory for a directory. */
  readonly to: string
  /** More values that the template sees. */
  readonly data?: object
}

const handlebars = Handlebars.create()
handlebars.registerHelper('quoted', (name: unknown) =>
  /^[A-Za-z_$][\w$]*$/.test(String(name)) ? String(name) : `'${String(name)}'`,
)
handlebars.registerHelper('lower', (text: unknown) => String(text).toLowerCase())

/**
 * Renders templates. The names of files in a directory are templates too.
 * @returns text by path, with `/` between its parts
 */
export function render(data: object, placements: readonly Placement[]): Record<string, string> {
  const rendered: Record<string, string> = {}
  for (const { template, to, data: more = {} } of placements) {
    const all = { ...data, ...more }
    for (const file of filesOf(template)) {
      const path = file === '' ? to : posix.join(to, fill(file, all).replace(/\.hbs$/, ''))
      rendered[path] = fill(readFileSync(join(templates, template, file), 'utf8'), all)
    }
  }
  return rendered
}

/** Paths of a directory's templates; one empty path for a template. */
function filesOf(template: string): string[] {
  const path = join(templates, template)
  if (!statSync(path).isDirectory()) return ['']
  // The second half of the pattern is for `.github`.
  return globSync('{,.*/}**/*.hbs', { cwd: path })
    .map((file) => file.split(sep).join('/'))
    .sort()
}

function fill(template: string, data: object): string {
  return handlebars.compile(template, { noEscape: true })(data)
}
