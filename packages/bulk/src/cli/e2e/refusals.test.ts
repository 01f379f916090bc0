import { readdir, stat, writeFile } from 'node:fs/promises'
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { application } from '../testing/application.ts'
import { runMain } from '../testing/run-main.ts'
import type { TemporaryDirectory } from '../testing/temporary-directory.ts'

let app: TemporaryDirectory

beforeAll(async () => {
  app = await application(['omnious'])
  await writeFile(app.file('bad.csv'), 'sku,url\n')
  return () => app[Symbol.asyncDispose]()
})

const inApp = (arg: string): string =>
  /^\w+\.(csv|txt|jsonl|JSONL|ndjson)$/.test(arg) ? app.file(arg) : arg
const env = () => ({ PICTUREDESK_BULK_DATABASE: app.file('jobs') })

test.each([
  [['tag'], 'A source is missing.'],
  [['tag', 'none.csv'], 'none.csv. There is no such file.'],
  [['tag', 'a.txt'], 'Set --format to "csv" or "jsonl".'],
  [['tag', 'bad.csv'], 'Name the column with --id-column.'],
  [['tag', '-', '--format', 'csv'], 'The standard input needs --name <name>'],
  [['tag', '/dev/null', '--format', 'csv'], '/dev/null is no plain file, so that it needs --name'],
  [['tag', 'https://pictures.example/a.csv'], 'is a URL. Download it first'],
  [['tag', '.'], '. is a folder. Name a CSV or JSONL file.'],
  [['tag', 'bad.csv', '--credentials='], '--credentials must not be empty.'],
  [['tag', 'bad.csv', '--database', 'postgres://u:geheim@h/d'], '--database contains a password'],
  [['worker', '--conc', '5'], 'Did you mean --concurrency?'],
  [
    ['tag', 'bad.csv', '--columns=id,,url'],
    '--columns must be names that are separated by commas.',
  ],
  [['tag', 'bad.csv', '--id-column', 'sku'], 'The source has no inputs.'],
  [['tag', 'a.csv', 'b.csv'], 'Expected one source. Received 2: '],
  [
    ['tag', 'bad.csv', '--provider', 'omnios'],
    'The vendor "omnios" is not installed. Installed vendors that can: omnious.',
  ],
  [
    ['moderate', 'bad.csv', '--provider', 'omnious'],
    'The vendor "omnious" cannot moderate. Installed vendors that can: none.',
  ],
  [['tag', 'bad.csv', '--csv', '--jsonl'], 'Give --jsonl or --csv. Received both.'],
  [['tag', 'bad.csv', '--out', 'x.txt'], 'Add --jsonl or --csv.'],
  [
    ['tag', 'bad.csv', '--concurrency', '0'],
    '--concurrency must be a whole number from 1 to 1000.',
  ],
  [['tag', 'bad.csv', '--delimiter', ':'], '--delimiter must be , or ; or tab or |. Received ":".'],
  ...['-1', '1e9', '1.5', 'NaN', 'four', ' ', '1001', '99999999999999999999'].map(
    (text): [string[], string] => [
      ['tag', 'bad.csv', `--concurrency=${text}`],
      `--concurrency must be a whole number from 1 to 1000. Received "${text}".`,
    ],
  ),
  ...['0', '-1', '1e9', '1000000000', '2.5', 'all'].map((text): [string[], string] => [
    ['tag', 'bad.csv', `--unit-size=${text}`],
    `--unit-size must be a whole number from 1 to 100000. Received "${text}".`,
  ]),
  [['worker', '--concurrency=0'], '--concurrency must be a whole number from 1 to 1000.'],
  [['tag', 'bad.csv', '--ahead=0'], '--ahead must be a whole number of at least 1.'],
  [['tag', 'bad.csv', '--max-tags=1.5'], '--max-tags must be a whole number of at least 1.'],
  [['tag', 'bad.csv', '--min-confidence=1e-1'], '--min-confidence must be a number from 0 to 1.'],
  [['tag', 'bad.csv', '--jsonl', '--out', 'x.csv'], '--jsonl and the name "'],
  [['tag', 'bad.csv', '--csv', '--out', 'x.JSONL'], 'Leave out --csv, or name a file that ends'],
  [['tag', 'bad.csv', '--csv', '--out', 'x.ndjson'], '" contradict each other.'],
  [['tag', 'bad.csv', '--out='], '--out must not be empty.'],
  [['tag', 'bad.csv', '--jsonl', '--out', '.'], '--out . is a folder. Name a file in it.'],
  [['tag', 'bad.csv', '--out', 'bad.csv'], ' is the source itself. Name another file'],
  [['tag', 'bad.csv', '--no-work', '--out', 'x.csv'], '--out is for results or work'],
  [['tag', 'bad.csv', '--no-work', '--csv'], '--csv is for results or work'],
  [['tag', 'bad.csv', '--no-work', '--concurrency=2'], '--no-work does neither.'],
  [['tag', 'x.jsonl', '--delimiter', ';'], '--delimiter is for CSV, and the source is JSONL.'],
  [['tag', '-', '--name=n', '--format=jsonl', '--columns=id,url'], '--columns is for CSV'],
  [['tag', ''], 'The name of the source is empty.'],
  [['tag', 'bad.csv', '--on-unknown', 'x'], '--on-unknown must be report or repeat.'],
  [['tag', 'bad.csv', '--vendor-options', '{'], '--vendor-options is not JSON.'],
  [['worker', 'x'], 'worker takes options only.'],
  ...(['tag bad.csv', 'worker', 'jobs list', 'jobs show x'] as const).flatMap(
    (command): [string[], string][] => [
      [
        [...command.split(' '), '--connections=1'],
        '--connections must be a whole number from 2 to 1000. Received "1".',
      ],
      [
        [...command.split(' '), '--connections', '5'],
        '--connections is for a Postgres server, and the database is a directory. Leave it out.',
      ],
    ],
  ),
  [['tag', 'bad.csv', '--no-work', '--ahead=2'], '--ahead with --no-work waits for workers'],
  [['tag', 'bad.csv', '--subject', 'pictures'], 'There is no option --subject. Known: '],
  [
    ['tag', 'bad.csv', '--UNIT-SIZE=2'],
    'There is no option --UNIT-SIZE. Did you mean --unit-size?',
  ],
  [['Tag'], 'There is no command Tag. Did you mean tag?'],
  [['help', 'nope'], 'There is no command nope. Known: tag, moderate, worker, jobs.'],
  [['help', 'jobs', 'lst'], 'There is no command jobs lst. Did you mean list?'],
  [['jobs', 'help', 'lst'], 'There is no command jobs lst. Did you mean list?'],
  [['jobs', 'lst', '--help'], 'There is no command jobs lst. Did you mean list?'],
  [
    ['tag', 'bad.csv', '--columns', 'a,b'],
    '--columns has no column "id". Its columns: a, b. Name the column with --id-column.',
  ],
  [['tag', 'bad.csv', '--columns', 'id,id'], '--columns has the column "id" twice.'],
  [['tag', '-', '--format=csv', '--name=n'], 'The source is empty. Expected a header'],
  [['jobs'], 'jobs needs a command.'],
  [['jobs', 'show'], 'needs the id or name of one job'],
  [['jobs', 'list'], 'There is no database in '],
  [['jobs', 'list', 'spring'], 'jobs list takes options only. Received spring.'],
])('refuses %j with code 2 and a remedy, and makes no job', async (args, message) => {
  const { code, out, err } = await runMain(args.map(inApp), { cwd: app.path, env: env() })
  expect(err).toContain(message)
  expect(err).not.toMatch(/\n {4}at /)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  await expect(stat(app.file('jobs'))).rejects.toThrow('ENOENT')
})

test.each([
  [
    ['help', 'jobs', 'list'],
    ['jobs', 'list', '--help'],
  ],
  [
    ['jobs', 'help', 'list'],
    ['jobs', 'list', '--help'],
  ],
  [
    ['help', 'worker'],
    ['worker', '-h'],
  ],
  [
    ['help', 'jobs'],
    ['jobs', '--help'],
  ],
  [
    ['jobs', 'help'],
    ['jobs', '--help'],
  ],
  [['help'], ['--help']],
  [['help', '--help'], ['--help']],
])('%j prints what %j does', async (asked, as) => {
  const outcome = await runMain(asked, { cwd: app.path })
  expect(outcome).toEqual(await runMain(as, { cwd: app.path }))
  expect(outcome.code).toBe(0)
  expect(outcome.out).toContain(
    `Usage: picturedesk-bulk ${as.filter((one) => one[0] !== '-').join(' ')}`,
  )
})

test('refuses a folder with other files as database, and changes nothing in it', async () => {
  const env = { PICTUREDESK_BULK_DATABASE: app.path }
  vi.stubEnv('OMNIOUS_API_KEY', 'k')
  onTestFinished(() => void vi.unstubAllEnvs())
  const before = await readdir(app.path)
  for (const args of [
    ['tag', app.file('bad.csv'), '--id-column', 'sku', '--name', 'n', '--no-work'],
    ['jobs', 'list'],
  ]) {
    const surroundings = { cwd: app.path, env }
    const { code, err } = await runMain(args, surroundings)
    expect(err).toContain('has other files, and no database.')
    expect(code).toBe(2)
  }
  expect(await readdir(app.path)).toEqual(before)
})
