import { posix } from 'node:path'

const IMPORTS = [
  /(?:^|[\n;}])\s*(?:import|export)\b[^'"`;()]*?\bfrom\s*["']([^"']+)["']/g,
  /(?:^|[\n;])\s*import\s*["']([^"']+)["']/g,
  /\bimport\(\s*["']([^"']+)["']\s*\)/g,
]

/**
 * The texts by path of the modules that a package runs, and of the types that its entries lead to. Parts of others,
 * which are in `third-party`, bring their own.
 */
export function modulesOf(
  manifest: Readonly<Record<string, unknown>>,
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const visit = (path: string): void => {
    const data = files.get(path)
    if (data === undefined || found.has(path)) return
    const text = new TextDecoder().decode(data)
    found.set(path, text)
    for (const specifier of specifiersIn(text).filter((one) => one.startsWith('.'))) {
      const target = posix.join(posix.dirname(path), specifier)
      visit(target.replace(/(?:\.d)?\.[jt]s$/, '.d.ts'))
    }
  }
  for (const path of files.keys())
    if (/\.js$/.test(path) && !path.includes('third-party/')) visit(path)
  const entries = JSON.stringify(manifest['exports'] ?? {}).matchAll(/"types":"\.\/([^"]+)"/g)
  for (const [, path = ''] of entries) visit(path)
  return found
}

/** The packages that a module imports, without those of the runtime. */
export function packagesIn(code: string): string[] {
  const bare = specifiersIn(code).filter((specifier) => !/^[.#/]|^\w+:/.test(specifier))
  return [...new Set(bare.map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? ''))]
}

function specifiersIn(code: string): string[] {
  const text = code.replaceAll(/^\s*(?:\*|\/\/|\/\*).*$/gm, '')
  return IMPORTS.flatMap((form) => [...text.matchAll(form)].map(([, specifier = '']) => specifier))
}
