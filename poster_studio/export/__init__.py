"""Writers: a laid-out page as PNG, as PDF for offices and the web, and as PDF/X-4 for printers."""
