import type { OmniousTaggingRequest, OmniousTaggingResult } from '@picturedesk/omnious'
import type { TaggingProgress } from '@picturedesk/provider'
import { countCalls } from '../count-calls.ts'
import type { Desk } from '../desk.ts'
import { failureRows } from '../failure.ts'
import { isKorean } from '../is-korean.ts'
import type { StepReport } from '../step-report.ts'
import { found, verify } from '../verify.ts'

const COUNT = 2_500
const INVALID = 5
const GONE = 5

/** Labels thousands of pictures in one call, of which some cannot be labelled. */
export async function tagPictures({ omnious, mocks }: Desk): Promise<StepReport> {
  const progress: TaggingProgress[] = []
  const results: OmniousTaggingResult[] = []
  const tagging = omnious.tagging.tag(pictures(), {
    language: 'ko-KR',
    onProgress: (now) => progress.push(now),
  })
  for await (const result of tagging) results.push(result)

  const tagged = results.filter((result) => result.ok)
  const failed = results.filter((result) => !result.ok)
  const sample = found(tagged[0], 'picture with labels')
  const labels = tagged.map(({ objects }) => objects.flatMap(({ tags }) => tags))
  const last = found(progress.at(-1), 'progress')
  const calls = countCalls(mocks.omnious)
  const { createTaggingTask, appendTaggingTask, listTaggingResults, getTaggingTaskStatus } = calls
  return {
    step: 'tagging',
    title: `Tag ${COUNT.toLocaleString('en')} pictures in one call to ${omnious.name}, in Korean`,
    tables: {
      results: [{ requests: COUNT, ok: tagged.length, failed: failed.length }],
      failures: failureRows(failed.map(({ error }) => error)),
      // where something was handed in, and the end
      progress: progress
        .filter((now, at) => now === last || now.sent !== progress[at - 1]?.sent)
        .map((now) => ({ ...now })),
      journal: Object.entries(calls).map(([operation, requests]) => ({ operation, requests })),
      labels: sample.objects.flatMap(({ type, tags }) =>
        tags.map(({ group, id, name, confidence }) => ({
          picture: sample.id,
          object: type,
          group,
          id,
          name,
          confidence,
        })),
      ),
    },
    checked: [
      verify(
        results.length === COUNT && [...pictures()].every(({ id }, at) => results[at]?.id === id),
        'there is a result for each, in the order of requests',
      ),
      verify(
        failed.length === INVALID + GONE && tagged.length === COUNT - failed.length,
        `${failed.length} failed, ${INVALID} refused and ${GONE} in tagging; the others went on`,
      ),
      verify(
        createTaggingTask === 1 && appendTaggingTask === 2 && listTaggingResults === 25,
        'one task, added to twice, and 25 pages of results',
      ),
      verify((getTaggingTaskStatus ?? 0) > 0, 'it was waited for'),
      verify(
        last.sent === COUNT && last.done === tagged.length && last.failed === failed.length,
        'progress ended at what there is',
      ),
      verify(
        labels.every((tags) => tags.length > 0 && tags.every(({ name }) => isKorean(name))),
        'every label is in Korean',
      ),
    ],
  }
}

/** Of each 500, one has a URL that the vendor refuses and one a picture that is not there. */
function* pictures(): Generator<OmniousTaggingRequest, void, undefined> {
  for (let index = 0; index < COUNT; index++) {
    const place = index % 500
    const host =
      place === 7
        ? 'https://refused.invalid'
        : `https://${place === 9 ? 'gone.invalid' : 'images.example'}`
    yield { id: `look-${index}`, image: { url: `${host}/looks/${index}.jpg` } }
  }
}
