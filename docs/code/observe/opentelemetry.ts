// #region sample
import { context } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'

const exporter = new InMemorySpanExporter()
context.setGlobalContextManager(new AsyncLocalStorageContextManager())
const tracerProvider = new TracerProvider({
  spanProcessors: [new SimpleSpanProcessor({ exporter })],
})

import { createHellorf } from '@picturedesk/hellorf'
import { createRegistry } from '@picturedesk/registry'
import { openTelemetry } from '@picturedesk/registry/opentelemetry'

// Without an option, it tells the SDK that the application has registered.
const desk = createRegistry([createHellorf()]).use(openTelemetry({ tracerProvider }))
await desk.assets.get('hellorf:image/363488282')
// #endregion sample
for (const { name } of exporter.getFinishedSpans()) console.log(name)
