/**
 * Answers that the lists lack: an action returned a code, or is said to return it, that the registry has elsewhere, but not in the
 * list of the action. Reviewed by hand. They make nothing a documented code; they only keep a code from being called impossible.
 * Left out is what says nothing new: actions that the registry does not have, and codes that no product has.
 */

/** One product, action and codes a line. */
type Lines = string;

/** Answers that somebody published. */
const PUBLISHED: Lines = `
clb BatchDeregisterTargets FailedOperation.ResourceInOperating
ssl DeployCertificateInstance FailedOperation.CertificateDeployInstanceEmpty
`;

/** Answers in the examples of Tencent Cloud's documentation. */
const EXAMPLES: Lines = `
ess ModifyExtendedService InvalidParameter.ParamError
essbasic ChannelCancelMultiFlowSignQRCode OperationDenied.QrInvalid
iss AddUserDevice InvalidParameterValue.InvalidDeviceType
tcr DeleteRepository FailedOperation.PreconditionFailed
tiia CreateImage FailedOperation.DownloadError
tiia DeleteImages InvalidParameter.InvalidParameter
tiia DetectLabel FailedOperation.DownLoadError
tiia DetectLabelPro FailedOperation.DownLoadError
tiia DetectPet FailedOperation.DownLoadError
tiia EnhanceImage FailedOperation.DownLoadError
tiia RecognizeCarPro FailedOperation.NoObjectDetected
`;

/** Codes that Tencent Cloud's own Terraform provider handles where it calls the action. It proves less, but speaks against a report. */
const HANDLED: Lines = `
cam ListAttachedRolePolicies InvalidParameter.RoleNotExist
cdb DescribeAccountPrivileges InternalError.TaskError InvalidParameter.InstanceNotFound
cdb DescribeDBInstanceGTID CdbError
clb DeleteLoadBalancer FailedOperation.ResourceInOperating
clb DescribeTargets InvalidParameter.LBIdNotFound
cvm ModifyImageAttribute InvalidParameter.ValueTooLarge
cynosdb CreateClusters InvalidParameterValue.DealNameNotFound
ga2 CreateEndpointGroup UnsupportedOperation.InstanceStateNotAllowedOperate
ga2 DeleteEndpointGroups UnsupportedOperation.InstanceNotRunning UnsupportedOperation.InstanceStateNotAllowedOperate
ga2 DeleteListener UnsupportedOperation.InstanceStateNotAllowedOperate
ga2 ModifyEndpointGroup UnsupportedOperation.InstanceStateNotAllowedOperate
ga2 ModifyListener UnsupportedOperation.InstanceStateNotAllowedOperate
ssl ModifyCertificateProject FailedOperation.CertificateNotFound
ssl RevokeCertificate FailedOperation.OrderAlreadyReplaced
ssl UploadConfirmLetter FailedOperation.InvalidParam
tke DescribeClusterInstances InternalError.ClusterNotFound
`;

/** A code that an action returned. */
export interface ObservedAnswer {
  readonly product: string;
  readonly action: string;
  readonly code: string;
}

/** All of them. */
export const OBSERVED_ANSWERS: readonly ObservedAnswer[] = [PUBLISHED, EXAMPLES, HANDLED].flatMap(readLines);

function readLines(lines: Lines): readonly ObservedAnswer[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [product = '', action = '', ...codes] = line.split(' ');
      return codes.map((code) => ({ product, action, code }));
    });
}
