// The npm scripts run TypeScript in Node. The development dependency `node` provides a version that can, unless install scripts
// are disabled.
if (!process.features.typescript) {
  console.error(`trade-widgets needs Node 22.18 or newer, or "npm ci" with install scripts; this is Node ${process.versions.node}.`);
  process.exit(1);
}
