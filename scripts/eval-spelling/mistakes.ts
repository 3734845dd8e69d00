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
    'ResourceNotFound.FunctionNotFound': 'ResourceNotFound.Function',
    'ResourceNotFound.FunctionNameNotFound': 'ResourceNotFound.FunctionName',
    'ResourceNotFound.NamespaceNotFound': 'ResourceNotFound.Namespace',
    'ResourceNotFound.TriggerNotFound': 'ResourceNotFound.Trigger',
    'ResourceInUse.FunctionNameExists': 'ResourceInUse.FunctionName',
    'LimitExceeded.FunctionLimitExceeded': 'LimitExceeded.Function',
    'LimitExceeded.LayerVersion': 'LimitExceeded.LayerVersions',
    'FailedOperation.InsufficientBalances': 'FailedOperation.InsufficientBalance',
    'ResourceUnavailable.AccountInsufficient': 'FailedOperation.AccountInsufficient',
    'FailedOperation.Function': 'ResourceNotFound.Function',
    'InvalidParameterValue.FunctionNameInvalid': 'InvalidParameterValue.FunctionName',
    'FailedOperation.UpdateFunction': 'FailedOperation.UpdateFunctionCode',
    'UnauthorizedOperation.RoleUnauthorized': 'UnauthorizedOperation.Role',
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
    'LimitExceeded.PhoneNumberSameContent': 'LimitExceeded.PhoneNumberSameContentDailyLimit',
    'InvalidParameterValue.TemplateIdNotExist': 'FailedOperation.TemplateIdNotExist',
    'LimitExceeded.PhoneNumberInBlacklist': 'FailedOperation.PhoneNumberInBlacklist',
    'FailedOperation.PhoneNumberDailyLimit': 'LimitExceeded.PhoneNumberDailyLimit',
    'LimitExceeded.PhoneNumberOneDayLimit': 'LimitExceeded.PhoneNumberDailyLimit',
    'LimitExceeded.PhoneNumberThirtySecondsLimit': 'LimitExceeded.PhoneNumberThirtySecondLimit',
    'FailedOperation.SignatureUnapproved': 'FailedOperation.SignatureIncorrectOrUnapproved',
    'InvalidParameterValue.PhoneNumberIncorrect': 'InvalidParameterValue.IncorrectPhoneNumber',
    'UnauthorizedOperation.ServiceSuspend': 'UnauthorizedOperation.ServiceSuspendDueToArrears',
    'MissingParameter.PhoneNumberSetEmpty': 'MissingParameter.EmptyPhoneNumberSet',
  },
  cvm: {
    'InvalidInstanceID.NotFound': 'InvalidInstanceId.NotFound',
    'ResourceInsufficient.CloudDisk': 'ResourceInsufficient.CloudDiskUnavailable',
    'ResourcesSoldout.SpecifiedInstanceType': 'ResourcesSoldOut.SpecifiedInstanceType',
    'UnsupportedOperation.InstanceStateStop': 'UnsupportedOperation.InstanceStateStopped',
    'InvalidKeyPairID.NotFound': 'InvalidKeyPairId.NotFound',
    'InvalidInstanceId.InstanceNotFound': 'InvalidInstanceId.NotFound',
    'ResourceInsufficient.SpecifiedInstance': 'ResourceInsufficient.SpecifiedInstanceType',
    'InvalidParameterValue.VpcIdNotFound': 'InvalidParameterValue.VpcIdNotExist',
    'ResourceUnavailable.AvailabilityZoneSoldOut': 'ResourceInsufficient.AvailabilityZoneSoldOut',
    'OperationDenied.InstanceOperationProgress': 'OperationDenied.InstanceOperationInProgress',
    'LimitExceeded.InstanceQuotaLimitExceeded': 'LimitExceeded.InstanceQuota',
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
    'FailedOperation.TaskNotFound': 'FailedOperation.TaskNotExist',
    'InvalidParameter.SdkAppIdInvalid': 'InvalidParameter.InvalidSdkAppId',
  },
  tcb: {
    'ResourceNotFound.DataSourceNotExist': 'FailedOperation.DataSourceNotExist',
    'ResourceNotFound.CollectionNotExist': 'ResourceNotFound.TableNotFound',
    'ResourceUnavailable.ResourceExists': 'ResourceUnavailable.ResourceExist',
    'ResourceNotFound.EnvNotFound': 'ResourceNotFound.EnvNotExist',
    'InvalidParameter.ResourceNotExist': 'InvalidParameter.ResourceNotExists',
    'FailedOperation.DatabaseError': 'FailedOperation.DatabaseConnectError',
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
    'AuthFailure.SignatureExpired': 'AuthFailure.SignatureExpire',
    'AuthFailure.InvalidSignature': 'AuthFailure.SignatureFailure',
    'AuthFailure.SignatureInvalid': 'AuthFailure.SignatureFailure',
    'AuthFailure.SecretIdInvalid': 'AuthFailure.InvalidSecretId',
    'AuthFailure.SecretIdNotExist': 'AuthFailure.SecretIdNotFound',
    'AuthFailure.TokenExpired': 'AuthFailure.TokenFailure',
    'AuthFailure.Unauthorized': 'AuthFailure.UnauthorizedOperation',
    'AuthFailure.UnauthorizedOperationError': 'AuthFailure.UnauthorizedOperation',
    RequestLimitExceed: 'RequestLimitExceeded',
    'LimitExceeded.RequestLimitExceeded': 'RequestLimitExceeded',
    'InvalidParameter.PolicyNotExist': 'InvalidParameter.PolicyIdNotExist',
    'ResourceNotFound.UserNotFound': 'ResourceNotFound.UserNotExist',
    'ResourceNotFound.RoleNotExist': 'InvalidParameter.RoleNotExist',
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
  asr: {
    'ResourceUnavailable.ServiceIsolate': 'FailedOperation.ServiceIsolate',
    'FailedOperation.NoFreeAmount': 'FailedOperation.UserHasNoFreeAmount',
    'FailedOperation.UserNotRegister': 'FailedOperation.UserNotRegistered',
    'FailedOperation.TaskNotExist': 'FailedOperation.NoSuchTask',
    'InvalidParameterValue.ErrorInvalidVoiceData': 'InvalidParameterValue.ErrorInvalidVoicedata',
    'InvalidParameterValue.VoiceDataTooLong': 'InvalidParameterValue.ErrorVoicedataTooLong',
    'FailedOperation.DownFileError': 'FailedOperation.ErrorDownFile',
  },
  tts: {
    'FailedOperation.NoFreeAccount': 'UnsupportedOperation.NoFreeAccount',
    'UnsupportedOperation.NoBalance': 'UnsupportedOperation.NoBanlance',
    'InvalidParameterValue.TextLengthTooLong': 'InvalidParameterValue.TextTooLong',
    'UnsupportedOperation.ServerDestroyed': 'UnsupportedOperation.ServerDestoryed',
  },
  ocr: {
    'FailedOperation.Arrears': 'FailedOperation.ArrearsError',
    'FailedOperation.ImageDownloadError': 'ResourceUnavailable.ImageDownloadError',
    'FailedOperation.NoIdCard': 'FailedOperation.ImageNoIdCard',
    'FailedOperation.UnknownError': 'FailedOperation.UnKnowError',
    'FailedOperation.ResourcePackageRunOut': 'ResourceUnavailable.ResourcePackageRunOut',
    'FailedOperation.ImageTooLarge': 'FailedOperation.ImageSizeTooLarge',
  },
  hunyuan: {
    'FailedOperation.ServiceNotActive': 'FailedOperation.ServiceNotActivated',
    'FailedOperation.EngineTimeout': 'FailedOperation.EngineRequestTimeout',
    'FailedOperation.InArrears': 'ResourceUnavailable.InArrears',
    'ResourceInsufficient.ResourcePackExhausted': 'FailedOperation.ResourcePackExhausted',
    'OperationDenied.TextIllegal': 'OperationDenied.TextIllegalDetected',
  },
};

/** All of them, product by product. */
export const REAL_MISTAKES: readonly RealMistake[] = Object.entries(MISTAKES).flatMap(([product, codes]) =>
  Object.entries(codes).map(([literal, meant]) => ({ product, literal, meant })),
);
