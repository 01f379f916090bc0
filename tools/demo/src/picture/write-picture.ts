import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { pictureText } from './picture-text.ts'
import { terminalSvg } from './terminal-svg.ts'

const demo = fileURLToPath(new URL('../demo.ts', import.meta.url))
const picture = new URL('../../../../docs/pictures/demo.svg', import.meta.url)

const output = execFileSync(process.execPath, [demo], {
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1' },
})
const TITLE =
  'Parts of what npm run demo prints: an order above the maximum is refused, a purchase whose answer was lost is found, and four vendors are searched at once.'
writeFileSync(picture, terminalSvg(pictureText(output), TITLE))
