import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { renderTimes, type TimeTaken } from './render-times.ts'
import { reportFiles, type VitestReport } from './test-summary.ts'
import { LAST_RUN, readTurboSummary, type TurboTask } from './turbo-run.ts'

// Prints what took longest in the last `npm test`: tasks, then test files. `pnpm times --top 40` prints more.
// Tasks run beside each other, so these seconds are longer on a busy machine: compare shares.

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const { values } = parseArgs({ options: { top: { type: 'string', default: '20' } } })
const top = Number(values.top)
if (!Number.isSafeInteger(top) || top < 1)
  fail(`--top must be a whole number from 1 up. Received ${values.top}.`)

const tasks = lastRun()
console.log(renderTimes('task', tasks.flatMap(taskTime), top))
console.log(`\n${renderTimes('test file', tasks.flatMap(fileTimes), top)}`)

function lastRun(): readonly TurboTask[] {
  try {
    return readTurboSummary(readFileSync(join(root, LAST_RUN), 'utf8'))
  } catch {
    return fail(`Expected the summary of a run in ${LAST_RUN}. Run \`npm test\` first.`)
  }
}

function taskTime({ id, milliseconds, isCached }: TurboTask): TimeTaken[] {
  return milliseconds === undefined ? [] : [{ name: id, milliseconds, isCached }]
}

function fileTimes({ name, directory, isCached }: TurboTask): TimeTaken[] {
  const report = reportFiles[name]
  if (report === undefined) return []
  try {
    const text = readFileSync(join(root, directory, report), 'utf8')
    return (JSON.parse(text) as VitestReport).testResults.map((file) => ({
      name: fileIn(directory, file.name),
      milliseconds: file.endTime - file.startTime,
      isCached,
    }))
  } catch {
    return [] // The task failed before it wrote one.
  }
}

/** A report from the cache may have been written in another checkout. */
function fileIn(directory: string, path: string): string {
  const plain = path.replaceAll('\\', '/')
  return plain.slice(Math.max(plain.lastIndexOf(`/${directory}/`), -1) + 1)
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
