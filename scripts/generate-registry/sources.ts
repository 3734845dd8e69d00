/**
 * Where the facts come from. Their JSON files do not say; the README beside them does: the official Go SDKs, whose
 * releases of this day they were compiled from. Change both with the facts.
 */
export const SNAPSHOT_DATE = '2026-08-21';

export const SOURCES = {
  /** github.com/TencentCloud/tencentcloud-sdk-go */
  'tencentcloud-sdk-go': 'v1.3.166',
  /** github.com/TencentCloud/tencentcloud-sdk-go-intl-en */
  'tencentcloud-sdk-go-intl-en': 'v3.0.1474',
} as const;
