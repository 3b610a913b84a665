#!/usr/bin/env bash
# Uploads a build to S3 with types and caching: deploy/cloudfront/upload.sh dist s3://my-bucket
# Hashed files go first and old ones are removed last, so that no reader meets half a build.
set -euo pipefail
from=${1:?folder of the build, such as dist}
to=${2:?bucket with a path if any, such as s3://my-bucket or s3://my-bucket/qt/kb}
hashed=(--include '_astro/*' --include 'pagefind/fragment/*' --include 'pagefind/index/*')
servers=(--exclude '.htaccess' --exclude '_headers' --exclude '_redirects' --exclude '_hosting/*')

aws s3 cp "$from" "$to" --recursive --exclude '*' "${hashed[@]}" \
	--cache-control 'public, max-age=31536000, immutable'
# S3 does not know these endings, and names no encoding.
for type in 'csv=text/csv' 'md=text/markdown' 'txt=text/plain' 'webmanifest=application/manifest+json'; do
	aws s3 cp "$from" "$to" --recursive --exclude '*' --include "*.${type%%=*}" \
		--cache-control no-cache --content-type "${type#*=}; charset=utf-8"
done
aws s3 sync "$from" "$to" --cache-control no-cache --delete "${servers[@]}" \
	--exclude '_astro/*' --exclude 'pagefind/fragment/*' --exclude 'pagefind/index/*'
aws s3 sync "$from" "$to" --delete --exclude '*' "${hashed[@]}" \
	--cache-control 'public, max-age=31536000, immutable'
