import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { ConformanceReport } from '@picturedesk/provider'
import writeFileAtomic from 'write-file-atomic'

/** Options of {@link reportFile}. */
export interface ReportFileOptions {
  /**
   * Write nothing; a file that differs is an error. Default: whether the environment variable
   * `CI` is set.
   */
  readonly frozen?: boolean | undefined
}

/**
 * Keeps a report in a file that is committed. The report of a run in which a case failed is neither
 * written nor compared: the failures say all, and the file keeps the last good report.
 * @param file Such as `new URL('../conformance.json', import.meta.url)`.
 * @throws Error when frozen and the file is not what the suite found
 */
export function reportFile(
  file: URL | string,
  { frozen = Boolean(process.env['CI']) }: ReportFileOptions = {},
): (report: ConformanceReport) => Promise<void> {
  return async (report) => {
    if (report.summary.failed > 0) return
    const fresh = `${JSON.stringify(report, undefined, 2)}\n`
    const kept = await readFile(file, 'utf8').catch(() => '')
    if (kept.replaceAll('\r\n', '\n') === fresh) return
    if (!frozen) {
      // Other runs may read it meanwhile.
      await writeFileAtomic(file instanceof URL ? fileURLToPath(file) : file, fresh)
      return
    }
    throw new Error(
      `${file instanceof URL ? file.pathname : file} is stale: ${difference(kept, fresh)}. ` +
        'Run these tests where they may write the file, and commit it.',
    )
  }
}

function difference(kept: string, fresh: string): string {
  if (kept === '') return 'the file is missing or empty'
  const before = kept.split('\n')
  const after = fresh.split('\n')
  const at = after.findIndex((line, index) => line !== before[index])
  return `line ${at + 1} should be ${JSON.stringify(after[at]?.trim())}`
}
