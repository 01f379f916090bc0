import { writeFile } from 'node:fs/promises'
import { checkLedger, type Verdict } from '../../testing/check-ledger.ts'
import type { TrialPostgres } from '../../testing/start-postgres.ts'
import { startTaskServer } from '../../testing/task-server.ts'
import { trialPictures } from '../../testing/trial-pictures.ts'
import { application } from './application.ts'
import { type CliProcess, spawnCli } from './spawn-cli.ts'

const UNIT = 100

/**
 * One job in a Postgres server, by the command line alone: one process puts it there, two workers work on
 * it, a third process looks at it, pauses it and lets it go on, and one worker is killed.
 */
export async function trialCommands(postgres: TrialPostgres, inputs: number): Promise<Verdict> {
  await using vendor = await startTaskServer()
  vendor.delay = 20
  await using app = await application(['omnious'])
  const lines = [...trialPictures(inputs)].map(
    ({ id, image }) => `${id},${Reflect.get(image, 'url')}\n`,
  )
  await writeFile(app.file('all.csv'), `id,url\n${lines.join('')}`)
  const { url, password, addressWithoutPassword } = addresses(postgres)
  const problems: string[] = []
  const expect = (isSo: boolean, problem: string): void => {
    if (!isSo) problems.push(problem)
  }
  const common = { OMNIOUS_API_KEY: 'key', OMNIOUS_BASE_URL: vendor.url }
  const start = (...args: string[]): CliProcess =>
    spawnCli(args, { cwd: app.path, env: { ...common, PICTUREDESK_BULK_DATABASE: url } })
  const done = async (...args: string[]) => {
    const cli = start(...args)
    return { code: await cli.ended, out: cli.out(), err: cli.err() }
  }
  const succeed = async (...args: string[]): Promise<string> => {
    const { code, out, err } = await done(...args)
    expect(code === 0, `${args.join(' ')} ended with ${code}: ${err}`)
    return out
  }
  const state = async () => JSON.parse(await succeed('jobs', 'show', 'trial', '--json'))

  const submit = ['tag', 'all.csv', '--name', 'trial', '--unit-size', String(UNIT), '--no-work']
  await succeed(...submit)
  await succeed('jobs', 'pause', 'trial')
  // One has its database by an option and the password apart, the other by the environment.
  const killed = spawnCli(['worker', '--database', addressWithoutPassword], {
    cwd: app.path,
    env: { ...common, PGPASSWORD: password },
  })
  const other = start('worker', '--until', 'forever')
  await Promise.all([killed.said(/Working on the jobs in /), other.said(/Working on the jobs in /)])
  expect(
    ![killed, other].some(({ err }) => err().includes(`:${password}@`)),
    'A worker shows a password.',
  )
  expect(vendor.ledger.size === 0, 'Workers took units of a job that is paused.')
  expect((await succeed('jobs', 'list')).includes('paused'), 'jobs list does not show the pause.')

  vendor.delay = 400
  await succeed('jobs', 'resume', 'trial')
  await until(() => vendor.ledger.size > 2 * UNIT)
  killed.child.kill('SIGKILL')
  await killed.ended
  vendor.delay = 20
  const { inputs: halfway } = await state()
  expect(halfway.done < inputs, 'The job was done before a worker was killed.')
  await other.said(/Job trial is finished\./)
  other.child.kill('SIGTERM')
  expect((await other.ended) === 0, 'A worker that works forever must end with 0 by SIGTERM.')

  const { state: last, failures } = await state()
  expect(last === 'finished', `The job is ${last} after its end.`)
  const failed = (await succeed('jobs', 'failed', 'trial')).trimEnd().split('\n').length - 1
  const counted = Object.values<number>(failures).reduce((sum, one) => sum + one, 0)
  expect(failed === counted && failed > 0, `jobs failed has ${failed} inputs of ${counted}.`)
  await succeed(...submit.map((word) => (word === 'trial' ? 'another' : word)))
  await succeed('jobs', 'cancel', 'another')
  const after = await done('tag', 'all.csv', '--name', 'another', '--unit-size', String(UNIT))
  expect(after.code === 3, `tag of a cancelled job ended with ${after.code}, not 3.`)
  await succeed('jobs', 'remove', 'another')

  const verdict = await checkLedger(url, vendor, inputs)
  return { ...verdict, problems: [...problems, ...verdict.problems] }
}

function addresses({ url }: TrialPostgres) {
  const bare = new URL(url)
  const { password } = bare
  bare.password = ''
  return { url, password, addressWithoutPassword: bare.href }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10))
}
