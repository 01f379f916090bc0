import { readFileSync, writeFileSync } from 'node:fs'
import { suiteCost } from './suite-cost.ts'

/**
 * Prints what the suite costs, `pnpm bench:suite`: its processor time over that of as many calls which
 * nobody judges, and how far that ratio is from the recorded one. `--record` records it as the new base.
 */
const file = new URL('suite-cost.json', import.meta.url)
const ROUNDS = 3

const rounds: { ratio: number; suite: number; calls: number }[] = []
for (let left = ROUNDS; left > 0; left--) {
  const { suite, calls, bare } = await suiteCost()
  rounds.push({ ratio: suite / bare, suite, calls })
}
const best = rounds.reduce((least, round) => (round.suite < least.suite ? round : least))
const ratio = Math.round(best.ratio * 10) / 10
const { base } = JSON.parse(readFileSync(file, 'utf8')) as { readonly base: number }
const change = Math.round((ratio / base - 1) * 100)
process.stdout.write(
  `${best.calls} calls, ${Math.round(best.suite)} ms of processor time: ${ratio} times as much as bare calls. ` +
    `Recorded: ${base}. ${change >= 0 ? '+' : ''}${change} %.\n`,
)
if (process.argv.includes('--record')) writeFileSync(file, `${JSON.stringify({ base: ratio })}\n`)
process.exit()
