import { readFile, writeFile } from 'node:fs/promises'
import { readmeWithOptions } from './readme.ts'

const README = new URL('../../../README.md', import.meta.url)

await writeFile(README, readmeWithOptions(await readFile(README, 'utf8')))
