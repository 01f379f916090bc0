import { nearestOf, usageError } from '@picturedesk/command-line'
import type { AnyProvider } from '@picturedesk/provider'
import type { DiscoveredPlugin } from '@picturedesk/registry/discover'
import type { JobKind } from '../../progress.ts'
import { batchMethod } from '../../worker/batch-method.ts'
import { createOptions, readOptions } from '../../worker/call-options.ts'
import { taskMethods } from '../../worker/task-methods.ts'
import { inOptionNames } from '../arguments/option-names.ts'
import type { Shell } from '../shell.ts'
import type { ProviderOptions } from './credentials.ts'
import { installedVendors } from './installed-vendors.ts'

type CallOptions = Readonly<Record<string, unknown>>

/** What {@link checkOptions} checks, and with what. */
export interface OptionCheck {
  readonly vendor: DiscoveredPlugin
  readonly kind: JobKind
  /** What the vendors are made with. */
  readonly providerOptions: ProviderOptions
  readonly callOptions: CallOptions
}

/**
 * Lets the vendor's package check the options of a job, as it would in each call, before there is a job
 * that they would pause. Nothing is sent: the calls end where the first request would begin.
 *
 * @throws CliError that names the option
 */
export async function checkOptions(check: OptionCheck, shell: Shell): Promise<void> {
  const { vendor, kind, callOptions } = check
  const { id } = vendor.manifest
  const unknown = Object.keys(callOptions['vendorOptions'] ?? {}).find((name) => name !== id)
  if (unknown !== undefined)
    throw usageError(
      `--vendor-options has options for "${unknown}", and the job is one of ${id}. ${nearestOf(unknown, [id])}`,
    )
  const stop = new AbortController()
  const provider = await withoutNetwork(check, shell, stop)
  if (!provider) return
  for (const call of callsOf(provider, kind, callOptions, stop.signal)) {
    const error = await call().then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    if (error instanceof Error && isOfOptions({ ...error }))
      throw usageError(inOptionNames(error.message))
  }
}

/** Whether a refusal concerns options, and not the picture that stands for those of the source. */
function isOfOptions({ code, outcome, field = '' }: Record<string, unknown>): boolean {
  const isRefusal = code === 'invalid-argument' || code === 'not-supported'
  return (
    isRefusal &&
    outcome === 'not-sent' &&
    !/^(requests|products|productIds|ids)\[/.test(String(field))
  )
}

async function withoutNetwork(
  { vendor, providerOptions }: OptionCheck,
  shell: Shell,
  stop: AbortController,
): Promise<AnyProvider | undefined> {
  const { id } = vendor.manifest
  const fetch = async (): Promise<never> => {
    stop.abort()
    throw new TypeError('Nothing is sent while options are checked.')
  }
  const options = { ...providerOptions, [id]: { ...providerOptions[id], fetch } }
  const silent = { ...shell, err: { ...shell.err, write: async () => {} } }
  const vendors = await installedVendors(silent, options)
  const own = vendors.find(({ manifest }) => manifest.id === id)
  // What cannot be made so is checked by the first call of the job.
  try {
    return await own?.load({ signal: AbortSignal.timeout(30_000) })
  } catch {
    return undefined
  }
}

function callsOf(
  provider: AnyProvider,
  kind: JobKind,
  callOptions: CallOptions,
  signal: AbortSignal,
): (() => Promise<unknown>)[] {
  const given = Object.fromEntries(
    Object.entries(callOptions).filter(([, value]) => value !== undefined),
  )
  const request = { id: '0', image: { url: 'https://pictures.example/0.jpg' } }
  const tasks = kind === 'tag' ? taskMethods(provider) : undefined
  if (tasks)
    return [
      async () => tasks.create([request], { ...createOptions(given), signal }),
      () => firstOf(() => tasks.results('0', { ...readOptions(given), signal })),
    ]
  const method = batchMethod(provider, kind)
  const input = kind === 'products' ? '0' : request
  return method ? [() => firstOf(() => method.call([input], { ...given, signal }))] : []
}

/** @throws the error of the first result too: some vendors' packages tell there what concerns all */
async function firstOf(call: () => AsyncIterable<object>): Promise<void> {
  for await (const result of call()) {
    if ('error' in result) throw result.error
    return
  }
}
