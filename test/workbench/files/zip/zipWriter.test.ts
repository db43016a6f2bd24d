import { packText } from "../../../../src/workbench/files/zip/packText";
import { readZipDirectory } from "../../../../src/workbench/files/zip/zipDirectory";
import { ZipWriter } from "../../../../src/workbench/files/zip/zipWriter";

function archiveOf(count: number): Uint8Array {
  const writer = new ZipWriter();
  const part = packText(["x"]);
  for (let number = 0; number < count; number += 1) writer.add(`xl/part${number}.xml`, part);
  return writer.finish();
}

const signatureAt = (bytes: Uint8Array, fromEnd: number) =>
  new DataView(bytes.buffer).getUint32(bytes.byteLength - fromEnd, true);

// The plain end of an archive counts to 65,534; a workbook with as many pictures or notes may have more parts.
test.each([1, 65_534, 65_535, 65_536, 70_000])("an archive of %i entries is read as it was written", (count) => {
  const bytes = archiveOf(count);
  const names = readZipDirectory(bytes).map(({ name }) => name);
  expect(names).toHaveLength(count);
  expect(names.at(-1)).toBe(`xl/part${count - 1}.xml`);
  expect(signatureAt(bytes, 22)).toBe(0x06054b50);
  expect(signatureAt(bytes, 42) === 0x07064b50).toBe(count >= 65_535);
});
