process.on('exit', () => process.stderr.write(`peak-kib ${process.resourceUsage().maxRSS}\n`))
