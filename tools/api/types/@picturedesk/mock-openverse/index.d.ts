import { MockVendor } from "@picturedesk/mocks";

declare module '@picturedesk/mocks' {
  interface InstalledMocks {
    readonly openverse: typeof openverseMock;
  }
}

interface OpenverseCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

type OpenverseScenario = 'credentials-refused' | 'enhanced-limits' | 'throttled' | 'token-expired';

type OperationId = 'searchImages' | 'getImage' | 'listRelatedImages' | 'getThumbnail' | 'listSources' | 'createToken' | 'getRateLimit';

declare const openverseMock: MockVendor<OpenverseCredentials, OpenverseScenario, OperationId>;

export {
  openverseMock,
  type OpenverseCredentials,
  type OpenverseScenario,
}
