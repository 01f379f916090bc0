/** The range of Node that a package states, such as `>=24.18`. */
const RANGE = /^>=(\d+)(?:\.(\d+))?$/

/**
 * Two modules by file name: `node-check.js` tells whether Node is too old, `needs-node.js` throws then. Both are
 * written as any Node that knows modules can read them. Other runtimes have versions of their own, and pass.
 *
 * @param {string} name of the package
 * @param {string} range of `engines`
 * @returns {[file: string, text: string][]}
 */
export function guardFiles(name, range) {
  const [, major, minor = '0'] = RANGE.exec(range) ?? []
  if (major === undefined)
    throw new Error(`\`engines.node\` of ${name} must be such as ">=24.18". Received "${range}".`)
  const least = minor === '0' ? major : `${major}.${minor}`
  const check = `var own = typeof process === 'object' && process.versions || {}
var isNode = own.node && !own.bun && typeof Deno === 'undefined'
var parts = String(own.node).split('.').map(Number)
var isOlder = parts[0] < ${major} || (parts[0] === ${major} && parts[1] < ${minor})

export var tooOld = isNode && isOlder
  ? '${name} needs Node ${least} or later. This is Node ' + own.node + '. Install a newer Node, then run this again.'
  : undefined
`
  const needs = `import { tooOld } from './node-check.js'

if (tooOld !== undefined) throw new Error(tooOld)
`
  return [
    ['node-check.js', check],
    ['needs-node.js', needs],
  ]
}

/** What esbuild writes for names of a module of Node. */
const NAMED = /^import (?:([\w$]+), )?\{([^}]*)\} from "(node:[\w/]+)";$/gm

/** A module that Node has since version 22: an import of it ends the loading on an older one. */
const YOUNG = 'node:sqlite'

/**
 * Takes names of Node's modules when the code runs. A name that an old Node does not have would otherwise end the
 * loading of everything, before the check of its version.
 *
 * @param {string} code
 */
export function looseImports(code) {
  let count = 0
  return code.replaceAll(NAMED, (_, whole, names, module) => {
    const from = whole ?? `node${++count}Module`
    const members = names.replaceAll(/([\w$]+) as ([\w$]+)/g, '$1: $2')
    if (module === YOUNG) return `const {${members}} = process.getBuiltinModule("${module}");`
    return `import ${from} from "${module}";\nconst {${members}} = ${from};`
  })
}
