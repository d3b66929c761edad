; Windows knows a file by what follows its last dot, so `.digest.json` cannot have a program of its
; own, and taking `.json` from other programs would be wrong. The app is offered under "Open with"
; for .json files instead. electron-builder includes this file by its name.

!define DIGEST_CLASS "EmbassyDigest.Digest"

!macro customInstall
  WriteRegStr SHCTX "Software\Classes\.json\OpenWithProgids" "${DIGEST_CLASS}" ""
  WriteRegStr SHCTX "Software\Classes\${DIGEST_CLASS}" "" "Embassy Digest"
  WriteRegStr SHCTX "Software\Classes\${DIGEST_CLASS}\DefaultIcon" "" "$appExe,0"
  WriteRegStr SHCTX "Software\Classes\${DIGEST_CLASS}\shell\open\command" "" '"$appExe" "%1"'
!macroend

!macro customUnInstall
  DeleteRegValue SHCTX "Software\Classes\.json\OpenWithProgids" "${DIGEST_CLASS}"
  DeleteRegKey SHCTX "Software\Classes\${DIGEST_CLASS}"
!macroend
