import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedPackages, root, shortName } from '../house.ts'
import { otherPages } from '../links/routes.ts'
import { frontmatter, type Pages } from './page.ts'

/** The READMEs of packages, and other files of the repository, as pages. */
export function repositoryPages(): Pages {
  const packages = publishedPackages().flatMap(({ name, directory }) => {
    const path = `${directory}/README.md`
    return existsSync(join(root, path)) ? [[`packages/${shortName(name)}.md`, page(path)]] : []
  })
  const others = Object.entries(otherPages)
    .filter(([path, route]) => route !== '/' && existsSync(join(root, path)))
    .map(([path, route]) => [`${route.slice(1)}.md`, page(path)])
  return Object.fromEntries([...packages, ...others])
}

function page(path: string): string {
  const text = readFileSync(join(root, path), 'utf8')
  return frontmatter({ repositoryPath: path, editLink: false }) + text
}
