import type { CodeRecord, Observations, ProductVersion, ReplacementDoubt } from '../../src/registry/types.ts';

/**
 * The facts infer replacements from spelling, and a replacement becomes a fix: each was reviewed, by its name and
 * by the texts that the errors.go files of tencentcloud-sdk-go gave both codes around the release of the change.
 * Accepted: the same words in another spelling, or the same text.
 */
const ACCEPTED: ReadonlySet<string> = new Set([
  'cdb FailedOperation.OperationInConflictErr -> FailedOperation.OperationInConflictError',
  'cls LimitExceeded.MachineGroupLabels -> LimitExceeded.MachineGroupIpLabels',
  'dnspod InvalidParameter.AcquireHashExsits -> InvalidParameter.AcquireHashExists',
  'eiam FailedOperation.AppIdNotExited -> FailedOperation.AppNotExist',
  'eiam FailedOperation.AppIdNotExited -> FailedOperation.AppNotExisted',
  'eiam FailedOperation.AppNotExisted -> FailedOperation.AppNotExist',
  'eiam FailedOperation.ChildOrgNodeWithUsersCannotBeDeleted -> FailedOperation.ChildOrgNodeWithUsersCanNotBeDeleted',
  'eiam FailedOperation.OrgNodeRootCannotBeDeleted -> FailedOperation.OrgNodeRootCanNotBeDeleted',
  'eiam FailedOperation.OrgNodeWithUsersCannotBeDeleted -> FailedOperation.OrgNodeWithUsersCanNotBeDeleted',
  'eiam FailedOperation.UserGroupNotExisted -> FailedOperation.UserGroupNotExist',
  'eiam FailedOperation.UserNotExistedInUserGroup -> FailedOperation.UserNotExistInUserGroup',
  'emr InvalidParameter.InvaildCoreCount -> InvalidParameter.InvalidCoreCount',
  'emr ResourceUnavailable.ResourceSpec_NotDefaultSpec -> ResourceUnavailable.ResourceSpecNotDefaultSpec',
  'es FailedOperation.UnsupportResetNodeTypeAndScaleoutDisk -> FailedOperation.UnsupportedResetNodeTypeAndScaleOutDisk',
  'es FailedOperation.UnsupportResetScaledownAndModifyDisk -> FailedOperation.UnsupportedRestScaleDownAndModifyDisk',
  'es FailedOperation.UnsupportReverseRegulationNodeTypeAndDisk -> FailedOperation.UnsupportedReverseRegulationNodeTypeAndDisk',
  'privatedns InvalidParameter.RecordRolllimitCountExceed -> InvalidParameter.RecordRollLimitCountExceed',
  'scf InvalidParameterValue.Orderby -> InvalidParameterValue.OrderBy',
  'sms FailedOperation.PhoneNumberOnBlacklist -> FailedOperation.PhoneNumberInBlacklist',
  'sms UnauthorizedOperation.SdkAppidIsDisabled -> UnauthorizedOperation.SdkAppIdIsDisabled',
  'sms UnauthorizedOperation.SerivceSuspendDueToArrears -> UnauthorizedOperation.ServiceSuspendDueToArrears',
  'sms UnauthorizedOperation.SmsSdkAppidVerifyFail -> UnauthorizedOperation.SmsSdkAppIdVerifyFail',
  'sms UnsupportedOperation.UnsuportedRegion -> UnsupportedOperation.UnsupportedRegion',
  'tiia FailedOperation.DownloadError -> FailedOperation.DownLoadError',
  'tiw ResourceUnavailable.InterfaceUnAuthorizec -> ResourceUnavailable.InterfaceUnAuthorized',
  'trtc InvalidParameter.SdkAppid -> InvalidParameter.SdkAppId',
  'tsf InvalidParameterValue.ImagerepoReponameNull -> InvalidParameterValue.ImagerepoRepoNameNull',
  'vclm FailedOperation.ImageFacedetectFailed -> FailedOperation.ImageFaceDetectFailed',
  'vpc UnsupportedOperation.LocalGateWayAlreadyExists -> UnsupportedOperation.LocalGatewayAlreadyExists',
]);

/** Reviewed, and other codes: a fix would change what a comparison means. With the reason for each. */
const REJECTED: ReadonlyMap<string, string> = new Map([
  [
    'cms InvalidParameterValue.InvalidContentID -> InvalidParameterValue.InvalidContent',
    'another parameter: the id of the content, not the content',
  ],
  [
    'tbaas FailedOperation.ChainCodeChannel -> FailedOperation.NoChainCodeChannel',
    'the opposite: the contract is instantiated already, or it is not',
  ],
  [
    'tbaas FailedOperation.InvalidGroup -> FailedOperation.InvalidGroupPk',
    'other things: an organisation, and the number of a group in FISCO BCOS',
  ],
  [
    'teo InvalidParameterValue.ConflictWithLBRecord -> InvalidParameterValue.ConflictWithNSRecord',
    'other records: load balancer, name server',
  ],
  [
    'tke FailedOperation.CLBUnexpectedError -> FailedOperation.CVMUnexpectedError',
    'other products fail: the load balancer, the virtual machine',
  ],
]);

function isAccepted(product: string, { code, replacedBy }: CodeRecord): boolean {
  const change = `${product} ${code} -> ${replacedBy}`;
  if (ACCEPTED.has(change)) return true;
  if (REJECTED.has(change)) return false;
  throw new Error(`${change}: review this inferred replacement, and add it to a list in replacements.ts`);
}

/** Follows replacements to a code that is current in the version: `AppIdNotExited → AppNotExisted → AppNotExist`. */
function currentReplacement(record: CodeRecord, { product, codes }: ProductVersion): string | undefined {
  const seen = new Set<CodeRecord>();
  let last: CodeRecord | undefined = record;
  while (last?.retired !== undefined) {
    if (last.replacedBy === undefined || seen.has(last) || !isAccepted(product, last)) return undefined;
    seen.add(last);
    last = codes.get(last.replacedBy);
  }
  return last?.code;
}

/**
 * Why a code may be returned although another replaces it. Only a replacement that entered the lists in the release that dropped the
 * code is a plain renaming: where both were listed at once, some actions may well have kept the old one.
 */
function doubtOf(
  { code, retired }: CodeRecord,
  replacement: string,
  { product, codes }: ProductVersion,
  { answers }: Observations,
): ReplacementDoubt | undefined {
  if (answers.some((answer) => answer.product === product && answer.code === code)) return 'observed';
  return codes.get(replacement)?.since === retired ? undefined : 'both-listed';
}

/**
 * Keeps of the inferred replacements those that are reviewed and end at a current code, with what makes them doubtful. Throws at one
 * not reviewed.
 */
export function reviewReplacements(version: ProductVersion, observations: Observations): ProductVersion {
  const reviewed = [...version.codes.values()].map((record) => {
    const { replacedBy, ...bare } = record;
    if (replacedBy === undefined) return record;
    const current = currentReplacement(record, version);
    if (current === undefined) return bare;
    const doubt = doubtOf(record, current, version, observations);
    return { ...bare, replacedBy: current, ...(doubt !== undefined && { doubt }) };
  });
  return { ...version, codes: new Map(reviewed.map((record) => [record.code, record])) };
}
