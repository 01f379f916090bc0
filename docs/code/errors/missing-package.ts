// #region sample
import { MissingPackageError, PicturedeskError } from '@picturedesk/registry'

/** Goes on without telemetry where its package is not installed. */
async function startTelemetry(load: () => Promise<unknown>) {
  try {
    await load() // such as import('@picturedesk/registry/opentelemetry')
  } catch (error) {
    if (!PicturedeskError.isInstance(error) || error.code !== 'missing-package')
      throw error
    console.log(error.message)
  }
}

await startTelemetry(async () => {
  throw new MissingPackageError({
    package: '@opentelemetry/api',
    range: '^1.9.0',
    neededBy: ['@picturedesk/registry/opentelemetry'],
  })
})
// #endregion sample
