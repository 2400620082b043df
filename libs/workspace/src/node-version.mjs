// Imported first by every command: modules further on use what an older Node does not have.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Casustafel needs Node 20.19 or newer, this is Node ${process.versions.node}.`);
  process.exit(1);
}
