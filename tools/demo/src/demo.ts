import { parseArgs } from 'node:util'
import { openDesk } from './desk.ts'
import { jsonRenderer } from './render-json.ts'
import { textRenderer } from './render-text.ts'
import { tour } from './tour.ts'

process.exitCode = await main(process.argv.slice(2))

async function main(args: string[]): Promise<number> {
  let json = false
  try {
    json = parseArgs({ args, options: { json: { type: 'boolean' } } }).values.json ?? false
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\nThe one option is --json.\n`)
    return 1
  }
  const renderer = json ? jsonRenderer : textRenderer
  let number = 0
  try {
    await using desk = await openDesk()
    const mocks = Object.values(desk.mocks)
    process.stdout.write(
      renderer.start(Object.fromEntries(mocks.map(({ vendor, url }) => [vendor, url]))),
    )
    for await (const report of tour(desk)) process.stdout.write(renderer.step(report, ++number))
    const requests = mocks.reduce((sum, mock) => sum + mock.requests().length, 0)
    process.stdout.write(renderer.end({ steps: number, requests, hosts: [...desk.hosts] }))
    return 0
  } catch (error) {
    const output = json ? process.stdout : process.stderr
    output.write(renderer.failure(error, number + 1))
    return 1
  }
}
