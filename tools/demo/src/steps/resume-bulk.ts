import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startBulk } from '../bulk-process.ts'
import type { Desk } from '../desk.ts'
import type { StepReport } from '../step-report.ts'
import { UnexpectedResult, verify } from '../verify.ts'

const COUNT = 500
const UNIT = 50
const OPERATION = 'createTaggingTask'

/** Half of the units are done when the response to the next one is lost with its process. */
const DONE = COUNT / UNIT / 2

/** Kills a process that tags a file while the vendor answers it, and lets another one finish the job. */
export async function resumeBulk({ mocks: { omnious } }: Desk): Promise<StepReport> {
  const folder = await mkdtemp(join(tmpdir(), 'picturedesk-demo-'))
  try {
    const file = join(folder, 'spring.csv')
    const rowsFile = join(folder, 'labels.jsonl')
    await writeFile(
      file,
      `id,url\n${[...pictures()].map(([id, url]) => `${id},${url}\n`).join('')}`,
    )
    const args = ['tag', file, '--unit-size', String(UNIT), '--concurrency', '1', '--out', rowsFile]
    const environment = {
      OMNIOUS_BASE_URL: omnious.url,
      OMNIOUS_API_KEY: omnious.credentials.apiKey,
      PICTUREDESK_BULK_DATABASE: join(folder, 'jobs'),
    }

    omnious.fault({ name: 'latency', ms: 1, operation: OPERATION, times: DONE })
    const lost = omnious.fault({ name: 'hang-in-body', operation: OPERATION })
    const first = startBulk(args, environment)
    await untilStruck(lost, first.ended)
    first.child.kill('SIGKILL')
    const killed = await first.ended
    const handedInBefore = handedIn(omnious).size

    const second = await startBulk(args, environment).ended
    const rows = (await readFile(rowsFile, 'utf8')).trimEnd().split('\n')
    const ids = rows.map((row) => (JSON.parse(row) as { readonly id: string }).id)
    const ledger = handedIn(omnious)
    return {
      step: 'bulk',
      title: `Tag ${COUNT} pictures of a file, kill the process half-way, and finish in another one`,
      tables: {
        processes: [
          { process: 1, end: killed.end, handedIn: handedInBefore },
          { process: 2, end: second.end, handedIn: ledger.size - handedInBefore },
        ],
        said: second.said
          .trimEnd()
          .split('\n')
          .map((line) => ({ line })),
      },
      checked: [
        verify(
          killed.end === 'SIGKILL' && lost.struck === 1,
          'the first was killed while the vendor answered it',
        ),
        verify(second.end === 0, `the same command again went on, and ended well`),
        verify(
          ledger.size === COUNT && [...ledger.values()].every((times) => times === 1),
          'the vendor got each picture once, also those whose response was lost',
        ),
        verify(
          [...pictures()].every(([id], at) => ids[at] === id) && ids.length === COUNT,
          'the file has a result for each, in order',
        ),
      ],
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const HOST = 'https://spring.example/'

function* pictures(): Generator<readonly [id: string, url: string], void, undefined> {
  for (let index = 0; index < COUNT; index++) yield [`spring-${index}`, `${HOST}${index}.jpg`]
}

/** How often each picture of this step was handed in, as the mock has it. */
function handedIn(mock: Desk['mocks']['omnious']): Map<string, number> {
  const times = new Map<string, number>()
  for (const { body } of mock.requests({ operation: OPERATION })) {
    const { taggingRequest } = body as {
      readonly taggingRequest: readonly { readonly image: { readonly content: string } }[]
    }
    for (const { image } of taggingRequest)
      if (image.content.startsWith(HOST))
        times.set(image.content, (times.get(image.content) ?? 0) + 1)
  }
  return times
}

/** @throws UnexpectedResult when the process ends before the fault strikes */
async function untilStruck(
  fault: { readonly struck: number },
  ended: Promise<{ readonly said: string }>,
): Promise<void> {
  let over: { readonly said: string } | undefined
  void ended.then((end) => {
    over = end
  })
  while (fault.struck === 0) {
    if (over) throw new UnexpectedResult(`The process ended before it was killed: ${over.said}`)
    await setTimeout(10)
  }
}
