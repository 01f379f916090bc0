import {
  CliError,
  optionHelp,
  parseOptions,
  splitCommand,
  usageError,
} from '@picturedesk/command-line'
import { DriftProxy } from '../drift/drift-proxy.ts'
import { renderDrift } from '../drift/render-drift.ts'
import { loadSpec } from '../spec/spec-model.ts'
import type { Command, Terminal } from './command.ts'
import { environmentOf } from './environment.ts'
import { exitCodes } from './exit-codes.ts'
import { installedMocks } from './installed.ts'
import { loadSpecFile } from './load-spec-file.ts'
import { runChild } from './run-child.ts'
import { type AnyVendor, vendorNamed } from './select-vendors.ts'
import { parsePort, portError } from './start-mocks.ts'
import { findingsText } from './tell-findings.ts'
import { selectionOptions } from './vendor-options.ts'
import { waitForSignal } from './wait-for-signal.ts'
import { prepareReport, tellUnwritten, writeReport } from './write-report.ts'

const options = {
  upstream: {
    type: 'string',
    value: '<url>',
    about: "the vendor's base URL, which stands for the spec's server",
  },
  spec: {
    type: 'string',
    value: '<file>',
    about: "the spec to compare with, in place of the vendor's; then <vendor> is optional",
  },
  from: {
    type: 'string',
    value: '<directory>',
    about:
      "where to look for the vendor's installed mock, which has the spec; default: the working directory",
  },
  'allow-outside-references': selectionOptions['allow-outside-references'],
  strict: {
    type: 'boolean',
    default: false,
    about:
      'refuses a spec that has problems; without it, they are listed on stderr and all that can be compared is compared',
  },
  'allow-writes': {
    type: 'boolean',
    default: false,
    about: 'lets calls through that may change something',
  },
  'allow-billable': {
    type: 'boolean',
    default: false,
    about: 'lets calls through that cost money',
  },
  out: {
    type: 'string',
    value: '<file>',
    about:
      "writes report and calls (the last 1,000) as JSON, or the calls as an HTTP Archive when the file's name ends in .har",
  },
  port: { type: 'string', value: '<number>', about: "the proxy's port; default: a free one" },
  json: {
    type: 'boolean',
    default: false,
    about: "the report as one JSON object; the command's stdout goes to stderr then",
  },
} as const

const sections = [{ options }] as const

/** Records calls at a real vendor. */
export const drift: Command = {
  help: `Usage: picturedesk-mocks drift <vendor> --upstream <url> [options] [-- <command> [argument…]]

Runs a command whose calls go through Prism's proxy to a real vendor, and reports where client,
vendor and spec differ. The command finds the proxy in <VENDOR>_BASE_URL and brings its own
credentials. Without a command the proxy serves until SIGINT or SIGTERM.

A call that may change something at the vendor, by its x-retry-safety or else its method, and one
that costs money (x-billable) is refused unless allowed.

${optionHelp(sections)}
Secrets are redacted in report and file: what the spec marks, by name, and their values wherever
else they occur. Text in a field that the spec does not have is shown in the file only.

Exit codes: the command's own, 128 + n when signal n ended it. When it is 0: 4 if there is drift, 1
if the vendor could not be reached or was not called at all. 2 wrong command line, 126 the command
cannot be run, 127 there is no such command.
`,
  sections,

  run: async (args, terminal) => {
    const { own, command } = splitCommand(args)
    const { values, positionals } = parseOptions(own, options)
    const upstream = parseUpstream(values.upstream)
    const port = parsePort(values.port)
    const { id, spec, specIsChecked = false } = await vendorFrom(positionals, values, terminal)
    await prepareReport(values.out)
    if (!specIsChecked && !values.strict) {
      const findings = findingsText(await loadSpec(spec), undefined, 'used')
      if (findings !== undefined) terminal.err(findings)
    }
    const proxy = await DriftProxy.start({
      vendor: id,
      spec,
      upstream,
      port,
      strict: values.strict && !specIsChecked,
      allow: { writes: values['allow-writes'], billable: values['allow-billable'] },
      onProblem: (problem) => terminal.err(`picturedesk-mocks: ${problem}\n`),
    }).catch((error: unknown) => {
      throw portError(error, port) ?? error
    })
    await using _ = proxy
    const environment = environmentOf({ vendor: id, url: proxy.url, credentials: {} })
    const code = command
      ? await runChild(command, { environment, stdout: values.json ? 'stderr' : 'stdout' })
      : await serveUntilSignal()
    const report = proxy.report()
    await tellUnwritten(terminal.err, values.out, () =>
      writeReport(
        values.out,
        isHar(values.out) ? proxy.har() : { ...report, recorded: proxy.calls() },
      ),
    )
    terminal.out(values.json ? `${JSON.stringify(report)}\n` : renderDrift(report))
    if (code !== exitCodes.ok) return code
    if (report.unreachable.length > 0) throw new CliError('The vendor was not always reached.')
    if (report.calls + report.refused.length === 0) {
      const [variable] = Object.keys(environment)
      throw new CliError(`Nothing was called. Does the client go by ${variable}?`)
    }
    return report.differences.length > 0 ? exitCodes.drift : exitCodes.ok

    async function serveUntilSignal(): Promise<number> {
      terminal.err(`picturedesk-mocks: ${proxy.url} leads to ${upstream.href}\n`)
      await waitForSignal()
      return exitCodes.ok
    }
  },
}

function isHar(file: string | undefined): boolean {
  return file?.endsWith('.har') === true
}

/** @throws CliError when it is no http URL, or more than a base */
function parseUpstream(text = ''): URL {
  const url = URL.parse(text)
  const isBase = url && /^https?:$/.test(url.protocol) && url.search + url.hash === ''
  // The text is not repeated, because it may hold a password.
  if (url && url.username + url.password !== '')
    throw usageError('--upstream takes no user or password; the client brings its own credentials.')
  if (isBase) return url
  const found = text === '' ? '' : `, not '${text}'`
  throw usageError(`drift takes --upstream with the base URL of the real vendor${found}.`)
}

/** @throws CliError when there is not one vendor */
async function vendorFrom(
  names: readonly string[],
  {
    spec: file,
    from,
    'allow-outside-references': allowOutside,
  }: {
    readonly spec?: string | undefined
    readonly from?: string | undefined
    readonly 'allow-outside-references': boolean
  },
  terminal: Terminal,
): Promise<Pick<AnyVendor, 'id' | 'spec' | 'specIsChecked'>> {
  const [name, ...others] = names
  if (others.length > 0 || (name === undefined && file === undefined))
    throw usageError('drift takes one vendor by its id, or --spec with a document.')
  if (file === undefined) return vendorNamed(name ?? '', installedMocks(from, terminal))
  const { id, spec } = await loadSpecFile(file, { allowOutside })
  return { id: name ?? id, spec }
}
