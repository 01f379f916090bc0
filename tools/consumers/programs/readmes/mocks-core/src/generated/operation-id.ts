export type OperationId = 'listLicences' | 'licensePhoto'
