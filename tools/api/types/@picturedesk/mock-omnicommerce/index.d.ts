import { MockVendor } from "@picturedesk/mocks";

declare module '@picturedesk/mocks' {
  interface InstalledMocks {
    readonly omnicommerce: typeof omnicommerceMock;
  }
}

interface OmniCommerceCredentials {
  readonly apiKey: string;
}

type OmniCommerceScenario = 'partial-batch-failure' | 'products-left-out' | 'not-analysed' | 'status-unavailable' | 'quota-exhausted' | 'key-refused';

type OperationId = 'getModeration' | 'listModerations' | 'listModerationsByBarePath' | 'getProductStatus' | 'getStatusCounts';

declare const omnicommerceMock: MockVendor<OmniCommerceCredentials, OmniCommerceScenario, OperationId>;

export {
  omnicommerceMock,
  type OmniCommerceCredentials,
  type OmniCommerceScenario,
}
