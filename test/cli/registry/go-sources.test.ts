import { describe, expect, it } from 'vitest';
import { readClientFile } from '../../../src/cli/registry/go/read-client-file.ts';
import { readErrorsFile } from '../../../src/cli/registry/go/read-errors-file.ts';
import { remarksIn } from '../../../src/cli/registry/remark.ts';

function readErrors(...lines: readonly string[]) {
  const { codes, notes } = readErrorsFile(lines.join('\n'), 'errors.go');
  return { codes: Object.fromEntries(codes), notes: remarksIn('en', notes) };
}

function readClient(...lines: readonly string[]) {
  const { actions, notes } = readClientFile(lines.join('\n'), 'client.go');
  return { actions: Object.fromEntries(actions), notes: remarksIn('en', notes) };
}

describe('errors.go', () => {
  it('gives codes with their comments', () => {
    const lines = [
      '// A licence.',
      '',
      'package v20260131',
      '',
      'const (',
      '\t// error codes for specific actions',
      '',
      '\t// The cart is full.',
      '\tLIMITEXCEEDED_CART = "LimitExceeded.Cart"',
      '',
      '\t// Not found,',
      '\t// or gone.',
      '\tRESOURCENOTFOUND = "ResourceNotFound" // bare',
      '\tINTERNALERROR = "InternalError"',
      '\t// ',
      '\tFAILEDOPERATION_CART_GONE = "FailedOperation.Cart.Gone"',
      ')',
    ];
    const codes = {
      'LimitExceeded.Cart': 'The cart is full.',
      ResourceNotFound: 'Not found, or gone.',
      InternalError: '',
      'FailedOperation.Cart.Gone': '',
    };
    expect(readErrors(...lines)).toEqual({ codes, notes: [] });
    expect(readErrors(...lines.map((line) => `${line}\r`))).toEqual({ codes, notes: [] });
  });

  it('takes spaces in place of tabs, and single constants', () => {
    expect(readErrors('  A="A"', 'const B = "B.C"').codes).toEqual({ A: '', 'B.C': '' });
  });

  it('keeps the first comment of a code that is there twice', () => {
    expect(readErrors('// One.', 'A = "A"', '// Two.', 'B = "A"').codes).toEqual({ A: 'One.' });
  });

  it('notes lines that it does not understand, and goes on', () => {
    expect(readErrors('const (', '\tA = iota', '\tB = "B."', '\tC = "C"', ')')).toEqual({
      codes: { C: '' },
      notes: [
        { file: 'errors.go', line: 2, text: 'Not understood: A = iota. A constant is needed: NAME = "Code".' },
        {
          file: 'errors.go',
          line: 3,
          text: "'B.' is no error code. One looks like LimitExceeded or LimitExceeded.Memory.",
        },
      ],
    });
  });
});

describe('client.go', () => {
  const METHOD = 'func (c *Client) AddToCart(request *AddToCartRequest) (response *AddToCartResponse, err error) {';
  const WITH_CONTEXT =
    'func (c *Client) AddToCartWithContext(ctx context.Context, request *AddToCartRequest) (response *AddToCartResponse, err error) {';

  it.each(['error code that may be returned:', '可能返回的错误码:'])('gives the codes listed under "%s"', (heading) => {
    const comment = [
      '// AddToCart',
      '// Puts something into the cart.',
      '//',
      `// ${heading}`,
      '//  RESOURCENOTFOUND = "ResourceNotFound"',
      '//  LIMITEXCEEDED_CART = "LimitExceeded.Cart"',
    ];
    const source = [...comment, METHOD, '    return', '}', '', ...comment, WITH_CONTEXT, '}'];
    const expected = { actions: { AddToCart: ['LimitExceeded.Cart', 'ResourceNotFound'] }, notes: [] };
    expect(readClient(...source)).toEqual(expected);
    expect(readClient(...source.map((line) => `${line}\r`))).toEqual(expected);
  });

  it('joins the lists of the two methods of an action', () => {
    const heading = '// error code that may be returned:';
    const source = [heading, '//  A = "A"', METHOD, '}', heading, '//  B = "B"', WITH_CONTEXT, '}'];
    expect(readClient(...source).actions).toEqual({ AddToCart: ['A', 'B'] });
  });

  it('knows an action that lists no code, or takes more than a request', () => {
    const more = 'func (c *Client) Upload(request *UploadRequest, data []byte) (response *UploadResponse, err error) {';
    expect(readClient('// Uploads.', more, '}').actions).toEqual({ Upload: [] });
  });

  it('takes no other functions, and no comment that an empty line parts from the method', () => {
    const source = [
      '// error code that may be returned:',
      '//  A = "A"',
      '',
      METHOD,
      '}',
      'func NewAddToCartRequest() (request *AddToCartRequest) {',
      'func (c *Other) Look(request *LookRequest) (response *LookResponse, err error) {',
    ];
    expect(readClient(...source)).toEqual({ actions: { AddToCart: [] }, notes: [] });
  });

  it('notes lines of a list that it does not understand, and goes on', () => {
    const source = ['// error code that may be returned:', '//  A = "A."', '//', '//  more', '//  B = "B"', METHOD];
    expect(readClient(...source)).toEqual({
      actions: { AddToCart: ['B'] },
      notes: [
        {
          file: 'client.go',
          line: 2,
          text: "'A.' is no error code. One looks like LimitExceeded or LimitExceeded.Memory.",
        },
        { file: 'client.go', line: 4, text: 'Not understood: more. A listed code is needed: NAME = "Code".' },
      ],
    });
  });
});
