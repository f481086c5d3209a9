"""What the editor works with: assets, the sample, places on the disk, versions, export."""
