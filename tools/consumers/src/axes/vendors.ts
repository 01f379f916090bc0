import { spec } from '../place/pins.ts'
import { publishedPackages } from '../place/tarballs.ts'
import type { Cell } from '../run/cell.ts'
import { command } from '../run/command.ts'
import { lastJson } from './report.ts'

/** Each vendor alone, by the one line of its README. */
export const vendorCells: readonly Cell[] = publishedPackages().flatMap(({ name, picturedesk }) =>
  picturedesk === undefined
    ? []
    : [
        {
          axis: 'vendors',
          name,
          with: spec('npm-11'),
          isInCi: true,
          run: async (place) => {
            const application = await place.application({ installer: 'npm-11', readmes: [name] })
            const folder = application.cell('alone', ['any-vendor.js'])
            const words = [process.execPath, 'any-vendor.js', name, picturedesk.create]
            const env = await place.mocks()
            const { stdout } = await command(words, { cwd: folder, env })
            const { isSame, found } = lastJson(stdout) as { isSame?: boolean; found?: number }
            if (isSame !== true || !found)
              throw new Error(`Expected a result. Received:\n${stdout}`)
            return 'a call, an error by its class, an abort'
          },
        } satisfies Cell,
      ],
)
