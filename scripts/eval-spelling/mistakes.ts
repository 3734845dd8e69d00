/**
 * Wrong codes of the kinds that stand in real code, each with the code that somebody who knows the product would write
 * in its place. Made up, modelled on what public code gets wrong: codes cut short, put in the wrong namespace, spelled in
 * other words, in another order, or with other separators.
 */
export interface RealMistake {
  readonly product: string;
  readonly literal: string;
  readonly meant: string;
}

const MISTAKES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  scf: {
    'FailedOperation.FunctionStatus': 'FailedOperation.FunctionStatusError',
    'FailedOperation.ServiceSuspended': 'ResourceUnavailable.ServiceSuspended',
    'ResourceNotFound.Functions': 'ResourceNotFound.Function',
    'LimitExceeded.FunctionMemory': 'LimitExceeded.Memory',
    'ResourceInUse.NamespaceInUse': 'ResourceInUse.Namespace',
    'FailedOperation.CreateFunctionFailed': 'FailedOperation.CreateFunction',
    FAILEDOPERATION_DELETETRIGGER: 'FailedOperation.DeleteTrigger',
    'UnauthorizedOperation.Cam': 'UnauthorizedOperation.CAM',
  },
  sms: {
    'FailedOperation.SignatureIncorrect': 'FailedOperation.SignatureIncorrectOrUnapproved',
    'FailedOperation.TemplateIncorrect': 'FailedOperation.TemplateIncorrectOrUnapproved',
    'LimitExceeded.PhoneNumberDaily': 'LimitExceeded.PhoneNumberDailyLimit',
    'LimitExceeded.DailyPhoneNumberLimit': 'LimitExceeded.PhoneNumberDailyLimit',
    'FailedOperation.InsufficientBalance': 'FailedOperation.InsufficientBalanceInSmsPackage',
    'InvalidParameter.IncorrectPhoneNumber': 'InvalidParameterValue.IncorrectPhoneNumber',
    'FailedOperation.PhoneNumberInBlackList': 'FailedOperation.PhoneNumberInBlacklist',
    'LimitExceeded.DeliveryFrequency': 'LimitExceeded.DeliveryFrequencyLimit',
  },
  cvm: {
    'InvalidInstanceID.NotFound': 'InvalidInstanceId.NotFound',
    'ResourceInsufficient.CloudDisk': 'ResourceInsufficient.CloudDiskUnavailable',
    'ResourcesSoldout.SpecifiedInstanceType': 'ResourcesSoldOut.SpecifiedInstanceType',
    'UnsupportedOperation.InstanceStateStop': 'UnsupportedOperation.InstanceStateStopped',
    'InvalidKeyPairID.NotFound': 'InvalidKeyPairId.NotFound',
  },
  dnspod: {
    'InvalidParameter.DomainRecordExists': 'InvalidParameter.DomainRecordExist',
    'InvalidParameterValue.DomainNotExist': 'InvalidParameterValue.DomainNotExists',
    'LimitExceeded.DomainAliasCount': 'LimitExceeded.DomainAliasCountExceeded',
    'InvalidParameter.RecordID': 'InvalidParameter.RecordIdInvalid',
  },
  trtc: {
    'ResourceNotFound.RoomNotExist': 'FailedOperation.RoomNotExist',
    'InvalidParameter.SdkAppID': 'InvalidParameter.SdkAppId',
  },
  tcb: {
    'ResourceNotFound.DataSourceNotExist': 'FailedOperation.DataSourceNotExist',
  },
  tmt: {
    'FailedOperation.ServiceIsolated': 'FailedOperation.ServiceIsolate',
    'ResourceUnavailable.ServiceIsolate': 'FailedOperation.ServiceIsolate',
    'UnsupportedOperation.UnSupportedSourceLanguage': 'UnsupportedOperation.UnsupportedSourceLanguage',
    'UnsupportedOperation.TextTooLang': 'UnsupportedOperation.TextTooLong',
  },
  cam: {
    'InvalidParameter.PolicyIdNotExists': 'InvalidParameter.PolicyIdNotExist',
    'FailedOperation.PolicyNameInUsed': 'FailedOperation.PolicyNameInUse',
    'ResourceNotFound.GroupNotExisted': 'ResourceNotFound.GroupNotExist',
  },
  vpc: {
    'ResourceInUse.AddressInUse': 'ResourceInUse.Address',
    'LimitExceeded.SubnetExceeded': 'LimitExceeded.SubnetCidrBlock',
    'InvalidVpcID.NotFound': 'InvalidVpcId.NotFound',
    'UnsupportedOperation.InvalidAddressStatus': 'UnsupportedOperation.InvalidAddressState',
  },
  cls: {
    'ResourceNotFound.LogsetNotExisted': 'ResourceNotFound.LogsetNotExist',
    'OperationDenied.AccountIsolated': 'OperationDenied.AccountIsolate',
    'FailedOperation.TopicNotExist': 'ResourceNotFound.TopicNotExist',
  },
  ssl: {
    'FailedOperation.CertificateNotExist': 'FailedOperation.CertificateNotFound',
    'LimitExceeded.RateLimit': 'LimitExceeded.RateLimitExceeded',
  },
};

/** All of them, product by product. */
export const REAL_MISTAKES: readonly RealMistake[] = Object.entries(MISTAKES).flatMap(([product, codes]) =>
  Object.entries(codes).map(([literal, meant]) => ({ product, literal, meant })),
);
