import { onDocument } from './document-model.js'

/** As of https://semver.org, with its parts before and after. */
const SEMVER =
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/

/** Demands a summary, and a version from which callers can tell what a change means for them. */
export const infoStated = onDocument(({ root }) => {
  const { info } = root
  if (typeof info !== 'object' || info === null) return []
  return [
    ...('summary' in info
      ? []
      : [{ message: 'info has no summary. Say in one line what the API is for.', path: ['info'] }]),
    ...('version' in info && !SEMVER.test(String(info.version))
      ? [
          {
            message: `The version ${JSON.stringify(info.version)} is not of the form 1.2.3, by which callers see whether a change breaks them.`,
            path: ['info', 'version'],
          },
        ]
      : []),
  ]
})
