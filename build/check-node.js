// The scripts run TypeScript in Node. The development dependency `node` provides a version that can, unless install scripts are off.
if (!process.features.typescript) {
  console.error(`trade-widgets: this needs Node 22.18 or newer, or "npm ci" with install scripts; Node ${process.versions.node} runs.`);
  process.exit(1);
}
