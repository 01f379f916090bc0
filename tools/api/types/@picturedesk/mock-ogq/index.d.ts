import { MockVendor } from "@picturedesk/mocks";

declare module '@picturedesk/mocks' {
  interface InstalledMocks {
    readonly ogq: typeof ogqMock;
  }
}

interface OgqCredentials {
  readonly apiKey: string;
  readonly userId: string;
}

type OgqScenario = 'key-refused' | 'quota-exhausted' | 'usage-response-lost' | 'sale-response-lost' | 'sale-shown-late' | 'sale-unknown';

type OperationId = 'searchImages' | 'listFavorites' | 'addFavorites' | 'reorderFavorites' | 'removeFavorite' | 'listRecents' | 'removeRecent' | 'getStreamingUrl' | 'reportUsage' | 'reportSale' | 'listPurchases';

declare const ogqMock: MockVendor<OgqCredentials, OgqScenario, OperationId>;

export {
  ogqMock,
  type OgqCredentials,
  type OgqScenario,
}
